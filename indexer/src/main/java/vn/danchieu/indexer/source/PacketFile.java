package vn.danchieu.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.parse.Restriction;
import vn.danchieu.indexer.report.LoadStage;
import vn.danchieu.indexer.source.content.Format;
import vn.danchieu.indexer.source.edxml.Packet;
import vn.danchieu.indexer.source.edxml.Packet.Attachment;
import vn.danchieu.indexer.source.edxml.PacketReader;
import vn.danchieu.indexer.source.guard.ReadOutcome;
import vn.danchieu.indexer.source.script.Decoding;

/**
 * A packet of edXML: its first file is the document, the others are annexes; what the sender says
 * of it stands beside what the text says.
 */
final class PacketFile {
  /** The source of what the sender says. */
  static final String SOURCE = "edXML";

  private final InputOrigin origin;
  private final ReadingQueue queue;
  private final InputReceiver receiver;

  PacketFile(InputOrigin origin, ReadingQueue queue, InputReceiver receiver) {
    this.origin = origin;
    this.queue = queue;
    this.receiver = receiver;
  }

  void read(Path file) throws IOException {
    try (Packet packet = PacketReader.read(file)) {
      switch (packet.purpose()) {
        case WITHDRAWN -> withdrawn(packet);
        case UPDATED, REPLACED -> {
          receiver.problem(
              origin.warning(
                  LoadStage.SOURCE,
                  "bên gửi báo gói này cập nhật hoặc thay thế văn bản đã gửi%s. Đối chiếu với bản đang có; bản cũ không tự bị bỏ."
                      .formatted(packet.reason().map(why -> " (" + why + ")").orElse(""))));
          deliver(packet);
        }
        case NEW -> deliver(packet);
      }
    }
  }

  /** Never deletes anything: who withdraws, and what, is for a person to judge. */
  private void withdrawn(Packet packet) {
    receiver.problem(
        origin.error(
            LoadStage.SOURCE,
            "bên gửi báo thu hồi văn bản %s%s, nên không nạp và cũng không tự bỏ bản đang có. Xem lại với bên gửi rồi rút văn bản nếu đúng."
                .formatted(
                    packet.number().or(packet::documentId).orElse("(không ghi số)"),
                    packet.reason().map(why -> " (" + why + ")").orElse(""))));
  }

  private void deliver(Packet packet) {
    ObjectNode facts = facts(packet);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < packet.attachments().size(); i++) {
      Attachment attachment = packet.attachments().get(i);
      Optional<String> read = text(attachment);
      if (read.isPresent() && isSecret(attachment, read.get(), facts)) {
        return;
      }
      boolean document = i == 0;
      read.ifPresent(words -> text.append(document ? words : annex(attachment, words)));
    }
    if (text.toString().isBlank()) {
      receiver.input(new Input.LineInput(origin, new ImportLine(facts)));
    } else {
      receiver.input(new Input.TextInput(origin, text.toString(), "plain", new ImportLine(facts)));
    }
  }

  private static String annex(Attachment attachment, String words) {
    boolean headed = words.stripLeading().regionMatches(true, 0, "phụ lục", 0, "phụ lục".length());
    String head = headed ? "" : "PHỤ LỤC\n" + attachment.name() + "\n";
    return "\n\n" + head + words.strip() + "\n";
  }

  /** Only the head of the document itself is looked at later. */
  private boolean isSecret(Attachment attachment, String words, ObjectNode facts) {
    Optional<Restriction> stamp = Restriction.of(words);
    boolean secret = stamp.filter(mark -> mark != Restriction.INTERNAL).isPresent();
    if (secret) {
      receiver.problem(
          origin.error(
              LoadStage.SOURCE,
              "tệp kèm theo %s đóng dấu “%s”: bí mật nhà nước không được đưa vào hệ thống này, nên cả gói không nạp. Bỏ gói ra khỏi thư mục nạp và bảo quản theo quy định."
                  .formatted(attachment.name(), stamp.get().words())));
    } else if (stamp.isPresent()) {
      facts.put("audience", "internal");
    }
    return secret;
  }

  private Optional<String> text(Attachment attachment) {
    try {
      Format format = Format.of(attachment.content(), attachment.name());
      return switch (format) {
        case DOCX, ODT, OLE, RTF, PDF, PICTURE, HTML -> read(attachment, format);
        case PLAIN -> {
          Optional<String> text = Decoding.decode(Files.readAllBytes(attachment.content()));
          if (text.isEmpty()) {
            unread(attachment, "chữ không theo bảng mã nào nhận ra được");
          }
          yield text;
        }
        case ZIP, GZIP, PARQUET, EDXML, EMPTY, OTHER -> {
          unread(attachment, "không đọc được loại tệp này (" + format.title() + ")");
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      unread(attachment, Sources.reason(e));
      return Optional.empty();
    }
  }

  private Optional<String> read(Attachment attachment, Format format) {
    return switch (queue.read(attachment.content(), origin, format)) {
      case ReadOutcome.Read(var file) -> Optional.of(file.text());
      case ReadOutcome.Failed(var message) -> {
        unread(attachment, message);
        yield Optional.empty();
      }
    };
  }

  private void unread(Attachment attachment, String reason) {
    receiver.problem(
        origin.error(
            LoadStage.SOURCE,
            "tệp kèm theo “%s” trong gói edXML không được đọc: %s. Lấy lại tệp từ bên gửi, hoặc nạp riêng; phần còn lại của gói vẫn được nạp."
                .formatted(attachment.name(), reason.replaceFirst("\\.$", ""))));
  }

  private static ObjectNode facts(Packet packet) {
    ObjectNode facts = Json.MAPPER.createObjectNode();
    packet.documentId().ifPresent(id -> facts.put("id", "edxml:" + id));
    packet.number().ifPresent(number -> facts.put("number", number));
    packet.type().ifPresent(type -> facts.put("type", type));
    packet.issuer().ifPresent(issuer -> facts.put("issuer", issuer));
    packet.issued().ifPresent(day -> facts.put("issued", day));
    packet.subject().ifPresent(subject -> facts.put("title", subject));
    packet.signer().ifPresent(signer -> facts.put("signer", signer));
    facts.put("source", SOURCE);
    answers(packet.answers(), facts);
    return facts;
  }

  private static void answers(List<Packet.Answered> answers, ObjectNode facts) {
    if (answers.isEmpty()) {
      return;
    }
    ArrayNode relations = facts.putArray("relations");
    for (Packet.Answered each : answers) {
      ObjectNode relation = relations.addObject().put("relation", "trả lời");
      ObjectNode target = relation.putObject("target").put("number", each.number());
      each.issued().ifPresent(day -> target.put("date", day));
      relation.put("source", SOURCE);
    }
  }
}
