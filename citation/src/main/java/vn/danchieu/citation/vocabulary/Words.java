package vn.danchieu.citation.vocabulary;

import vn.danchieu.citation.text.WordIds;

/** The ids of the words that grammar hangs on. Folded: {@code so} is số, but also sổ. */
public final class Words {
  public final int so;
  public final int hieu;
  public final int nay;
  public final int neu;
  public final int noi;
  public final int ke;
  public final int vua;
  public final int dan;
  public final int tren;
  public final int day;
  public final int do_;
  public final int ngay;
  public final int thang;
  public final int nam;
  public final int cua;
  public final int va;
  public final int hoac;
  public final int den;
  public final int het;
  public final int cho;
  public final int ve;
  public final int viec;
  public final int ky;
  public final int ban;
  public final int hanh;
  public final int kem;
  public final int theo;
  public final int tai;
  public final int cac;
  public final int nhung;
  public final int luat;
  public final int phap;
  public final int sua;
  public final int doi;
  public final int bo;
  public final int sung;
  public final int mot;
  public final int dieu;
  public final int khoan;
  public final int diem;
  public final int muc;
  public final int chuong;
  public final int phan;
  public final int phu;
  public final int luc;
  public final int tiet;
  public final int tieu;
  public final int mau;
  public final int du;
  public final int thao;
  public final int an;
  public final int giua;
  public final int duyet;
  public final int quoc;
  public final int gia;
  public final int giai;
  public final int doan;
  public final int quy;
  public final int dinh;
  public final int huong;
  public final int nuoc;
  public final int o;
  public final int duoc;
  public final int da;
  public final int trong;
  public final int thuoc;
  public final int thi_;
  public final int cu;
  public final int voi;
  public final int ra;
  public final int co;
  public final int qua;
  public final int thong;
  public final int cung;
  public final int can;
  public final int ket;
  public final int tong;
  public final int v;
  public final int nhu;
  public final int sau;
  public final int tu;
  public final int vi;
  public final int truoc;
  public final int vao;
  public final int the;
  public final int cum;
  public final int toan;
  public final int boi;
  public final int bang;
  private final java.util.Set<Integer> titleStarts = new java.util.HashSet<>();
  private final java.util.Set<Integer> floorTakers = new java.util.HashSet<>();
  private final java.util.Set<Integer> amending = new java.util.HashSet<>();
  private final java.util.Set<Integer> documentNouns = new java.util.HashSet<>();
  private final AccentedWords titleEnds;
  private final AccentedWords qualifiers;
  private final java.util.Set<Integer> documents = new java.util.HashSet<>();
  private final java.util.Set<Integer> wordMakers = new java.util.HashSet<>();
  private final java.util.Set<Integer> followers = new java.util.HashSet<>();
  private final java.util.Set<Integer> forms = new java.util.HashSet<>();

  Words(WordIds ids) {
    so = ids.add("so");
    hieu = ids.add("hieu");
    nay = ids.add("nay");
    neu = ids.add("neu");
    noi = ids.add("noi");
    ke = ids.add("ke");
    vua = ids.add("vua");
    dan = ids.add("dan");
    tren = ids.add("tren");
    day = ids.add("day");
    do_ = ids.add("do");
    ngay = ids.add("ngay");
    thang = ids.add("thang");
    nam = ids.add("nam");
    cua = ids.add("cua");
    va = ids.add("va");
    hoac = ids.add("hoac");
    den = ids.add("den");
    het = ids.add("het");
    cho = ids.add("cho");
    ve = ids.add("ve");
    viec = ids.add("viec");
    ky = ids.add("ky");
    ban = ids.add("ban");
    hanh = ids.add("hanh");
    kem = ids.add("kem");
    theo = ids.add("theo");
    tai = ids.add("tai");
    cac = ids.add("cac");
    nhung = ids.add("nhung");
    luat = ids.add("luat");
    phap = ids.add("phap");
    sua = ids.add("sua");
    doi = ids.add("doi");
    bo = ids.add("bo");
    sung = ids.add("sung");
    mot = ids.add("mot");
    dieu = ids.add("dieu");
    khoan = ids.add("khoan");
    diem = ids.add("diem");
    muc = ids.add("muc");
    chuong = ids.add("chuong");
    phan = ids.add("phan");
    phu = ids.add("phu");
    luc = ids.add("luc");
    tiet = ids.add("tiet");
    tieu = ids.add("tieu");
    mau = ids.add("mau");
    du = ids.add("du");
    thao = ids.add("thao");
    an = ids.add("an");
    giua = ids.add("giua");
    duyet = ids.add("duyet");
    quoc = ids.add("quoc");
    gia = ids.add("gia");
    giai = ids.add("giai");
    doan = ids.add("doan");
    quy = ids.add("quy");
    dinh = ids.add("dinh");
    huong = ids.add("huong");
    nuoc = ids.add("nuoc");
    o = ids.add("o");
    duoc = ids.add("duoc");
    da = ids.add("da");
    trong = ids.add("trong");
    thuoc = ids.add("thuoc");
    thi_ = ids.add("thi");
    cu = ids.add("cu");
    voi = ids.add("voi");
    ra = ids.add("ra");
    co = ids.add("co");
    qua = ids.add("qua");
    thong = ids.add("thong");
    cung = ids.add("cung");
    can = ids.add("can");
    ket = ids.add("ket");
    tong = ids.add("tong");
    v = ids.add("v");
    nhu = ids.add("nhu");
    sau = ids.add("sau");
    tu = ids.add("tu");
    vi = ids.add("vi");
    truoc = ids.add("truoc");
    vao = ids.add("vao");
    the = ids.add("the");
    cum = ids.add("cum");
    toan = ids.add("toan");
    boi = ids.add("boi");
    bang = ids.add("bang");
    for (String word : "sua doi bo sung thay the bai huy dinh chinh dinh chi".split(" ", -1)) {
      amending.add(ids.add(word));
    }
    for (String word :
        ("cac toan bo mot phan nhung so van ban quy pham phap luat quyet dinh nghi thong tu chi thi ke hoach"
                + " sau day duoi gom bao la cua do tai trong uy nhan dan tinh thanh pho hoi dong huyen linh vuc ve ban hanh phu chinh ly")
            .split(" ", -1)) {
      documentNouns.add(ids.add(word));
    }
    for (String word :
        "quy huong sua bo ban bai thay phe trien thuc dieu dinh cong hop thi tong so huy tang quan"
            .split(" ", -1)) {
      titleStarts.add(ids.add(word));
    }
    for (String word :
        "yeu de ban thong bao giao chi xin kinh to xay huong cau nghi hanh cao dao chuc dung dan tiep trien khai co y kien quyet dinh"
            .split(" ", -1)) {
      floorTakers.add(ids.add(word));
    }
    titleEnds =
        new AccentedWords(
            "số ngày năm và của quy được có đã này theo tại trên nêu nói từ đến thì là phải cho khi như"
                + " hoặc cũng trong gồm thay đó sẽ không còn hết bị về để nhằm sau trước do vào gửi"
                + " ban trình đang mà với bởi bằng nếu chưa thuộc làm đối",
            ids);
    qualifiers = new AccentedWords("liên hiện khác cũ mới riêng chung có các tương việc", ids);
    for (String word :
        "luat nghi thong quyet phap chi ke ket cong hien dieu khoan bo cac van".split(" ", -1)) {
      documents.add(ids.add(word));
    }
    for (String word : "phap ky quy dinh pham dieu dao du am tuan".split(" ", -1)) {
      wordMakers.add(ids.add(word));
    }
    for (String word :
        "ngay cua ve va nam thay quy sua co duoc tai thi de cho ban trien la nay hoac se da khong con theo vao tu bi do voi ma dang cung neu khi nhu huong da chua phai thong"
            .split(" ", -1)) {
      followers.add(ids.add(word));
    }
    for (String word : "mau bieu phep phieu khai don code ma hieu".split(" ", -1)) {
      forms.add(ids.add(word));
    }
  }

  /** Whether a word may follow a number that stands for a document without any unit. */
  public boolean follows(int id) {
    return followers.contains(id);
  }

  /** Whether a word before a number makes it the number of a form or a licence. */
  public boolean isForm(int id) {
    return forms.contains(id);
  }

  /** Whether a word cannot stand in the name of a law that no table knows. */
  public boolean endsTitle(vn.danchieu.citation.text.Tokens tokens, int at) {
    return titleEnds.contains(tokens, at);
  }

  /** Whether a word behind "Pháp lệnh" only tells which ones are meant: "hiện hành". */
  public boolean qualifies(vn.danchieu.citation.text.Tokens tokens, int at) {
    return qualifiers.contains(tokens, at);
  }

  /** Whether a word belongs to a verb that changes or ends a document. */
  public boolean isAmending(int id) {
    return amending.contains(id);
  }

  /** Whether a word may stand between a verb and the colon of the list of its objects. */
  public boolean namesDocuments(int id) {
    return documentNouns.contains(id);
  }

  /** Whether a word may begin another document's name. */
  public boolean startsDocument(int id) {
    return documents.contains(id);
  }

  /** Whether a word before "luật" makes another word of it. */
  public boolean makesWord(int id) {
    return wordMakers.contains(id);
  }

  /** Whether a word is known from the names of laws. */
  public boolean inLawTitle(int id) {
    return id > 0;
  }

  /** Whether a title may open with a word, no "về" before it. */
  public boolean opensTitle(int id) {
    return titleStarts.contains(id);
  }

  /** Whether a word shows that the host speaks again. */
  public boolean takesFloor(int id) {
    return floorTakers.contains(id);
  }
}
