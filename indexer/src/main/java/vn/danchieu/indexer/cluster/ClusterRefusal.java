package vn.danchieu.indexer.cluster;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.databind.JsonNode;
import vn.danchieu.indexer.report.LoadStopped;

/** Why OpenSearch does not do what it is asked, and what to do about it. */
public final class ClusterRefusal {
  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int TOO_MANY = 429;
  private static final String BLOCKED = "cluster_block_exception";

  private ClusterRefusal() {}

  public static LoadStopped stopped(Exception e) {
    return switch (e) {
      case OpenSearchException refused ->
          new LoadStopped(
              message(
                  refused.status(),
                  refused.error().type(),
                  String.valueOf(refused.error().reason())),
              e);
      case javax.net.ssl.SSLException _ ->
          new LoadStopped(
              "Kết nối bảo mật tới OpenSearch không thành ("
                  + e.getMessage()
                  + "). Kiểm tra OPENSEARCH_CA_FILE và địa chỉ https.",
              e);
      case IOException _ when isRefused(e) ->
          new LoadStopped(
              "OpenSearch từ chối đăng nhập. Kiểm tra OPENSEARCH_USER và OPENSEARCH_PASSWORD.", e);
      case IOException _ -> unreachable(e);
      default -> new LoadStopped("OpenSearch báo lỗi: " + e.getMessage() + ".", e);
    };
  }

  static LoadStopped stopped(int status, JsonNode error) {
    return new LoadStopped(
        message(
            status,
            error.path("type").asString(""),
            error.path("reason").asString(error.asString(""))));
  }

  /** Whether the same request for another document would be refused as well. */
  static boolean concernsAll(int status, @Nullable String type) {
    return status == UNAUTHORISED || status == FORBIDDEN || isBlock(type);
  }

  /** A full disk or a person has closed the index to writes: waiting does not open it. */
  static boolean isBlock(@Nullable String type) {
    return BLOCKED.equals(type);
  }

  static String message(int status, @Nullable String type, String reason) {
    if (BLOCKED.equals(type) || reason.contains("read-only")) {
      return "Chỉ mục OpenSearch đang ở chế độ chỉ đọc, thường vì đĩa gần đầy ("
          + reason
          + "). Giải phóng đĩa, bỏ chặn (index.blocks.read_only_allow_delete: null) rồi nạp lại;"
          + " những gì đã lưu vẫn còn.";
    }
    return switch (status) {
      case UNAUTHORISED ->
          "OpenSearch từ chối đăng nhập (401). Kiểm tra OPENSEARCH_USER và OPENSEARCH_PASSWORD.";
      case FORBIDDEN ->
          "Tài khoản OpenSearch không có quyền (403: "
              + reason
              + "). Cấp quyền ghi cho các chỉ mục rồi nạp lại.";
      case TOO_MANY ->
          "OpenSearch quá tải (429: "
              + reason
              + "). Chờ ít phút rồi nạp lại; phần đã nạp sẽ được bỏ qua.";
      default -> "OpenSearch báo lỗi (" + status + ": " + reason + "). Xem nhật ký của OpenSearch.";
    };
  }

  /** By the status alone: a message also holds addresses and names, with any figures in them. */
  static boolean isRefused(Throwable e) {
    return Stream.iterate(e, each -> each != null, Throwable::getCause)
        .anyMatch(
            each -> each instanceof ResponseException answer && answer.status() == UNAUTHORISED);
  }

  private static LoadStopped unreachable(Exception e) {
    return new LoadStopped(
        "Không kết nối được OpenSearch ("
            + e.getMessage()
            + "). Kiểm tra OpenSearch đã chạy và địa chỉ trong OPENSEARCH_URL hoặc --opensearch.",
        e);
  }
}
