package vn.danchieu.portal.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import vn.danchieu.portal.access.Role;
import vn.danchieu.portal.access.WithAccounts;
import vn.danchieu.portal.account.AccountName;

/** What the groups of another system are here. */
@WithAccounts
@Component
public class GroupTable {
  private final List<Row> rows;

  GroupTable(DirectorySettings settings) {
    List<Row> all = new ArrayList<>();
    pairs("danchieu.directory.roles", settings.roles())
        .forEach(pair -> all.add(new Row(pair.group(), Optional.of(role(pair)), Optional.empty())));
    pairs("danchieu.directory.units", settings.units())
        .forEach(pair -> all.add(new Row(pair.group(), Optional.empty(), Optional.of(unit(pair)))));
    this.rows = List.copyOf(all);
  }

  /** A group has a role, or it is a unit. */
  public record Row(String group, Optional<Role> role, Optional<String> unit) {}

  private record Pair(String group, String value) {}

  /** For the page of an administrator. */
  public List<Row> rows() {
    return rows;
  }

  /** The highest; empty where none of the groups has one. */
  Optional<Role> role(Collection<String> groups) {
    return rows.stream()
        .filter(row -> holds(groups, row))
        .flatMap(row -> row.role().stream())
        .max(Comparator.naturalOrder());
  }

  Set<String> units(Collection<String> groups) {
    return rows.stream()
        .filter(row -> holds(groups, row))
        .flatMap(row -> row.unit().stream())
        .collect(Collectors.toSet());
  }

  private static boolean holds(Collection<String> groups, Row row) {
    return groups.stream().anyMatch(row.group()::equalsIgnoreCase);
  }

  private static List<Pair> pairs(String property, String written) {
    return Arrays.stream(written.split(";"))
        .map(String::strip)
        .filter(row -> !row.isEmpty())
        .map(row -> pair(property, row))
        .toList();
  }

  /** A group may have a “=” in its name, what it is here has none. */
  private static Pair pair(String property, String row) {
    int sign = row.lastIndexOf('=');
    Assert.isTrue(
        sign > 0 && sign < row.length() - 1,
        () ->
            "%s has “%s”, which is no pair. Write GROUP=VALUE, with semicolons between pairs."
                .formatted(property, row));
    return new Pair(row.substring(0, sign).strip(), row.substring(sign + 1).strip());
  }

  private static Role role(Pair pair) {
    return Arrays.stream(Role.values())
        .filter(each -> each.name().equalsIgnoreCase(pair.value()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "danchieu.directory.roles gives the group “%s” the role “%s”, which there is not. Name one of %s."
                    .formatted(
                        pair.group(),
                        pair.value(),
                        Arrays.toString(Role.values()).toLowerCase(Locale.ROOT))));
  }

  private static String unit(Pair pair) {
    return AccountName.of(pair.value())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "danchieu.directory.units makes the group “%s” the unit “%s”, which is no code. Write small letters without marks, digits and hyphens."
                    .formatted(pair.group(), pair.value())));
  }
}
