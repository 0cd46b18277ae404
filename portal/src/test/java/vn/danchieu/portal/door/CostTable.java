package vn.danchieu.portal.door;

/** For tests of other features: whether an address has a cost. */
public final class CostTable {
  private CostTable() {}

  public static boolean holds(String pattern) {
    return RequestCosts.of(pattern).isPresent();
  }
}
