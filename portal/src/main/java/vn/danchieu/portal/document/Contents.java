package vn.danchieu.portal.document;

import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredProvision;

/** An entry of the table of contents: a heading or a provision, and the entries below it. */
record Contents(String anchor, String label, Optional<String> title, List<Contents> inner) {
  static List<Contents> of(List<StoredProvision> provisions) {
    return entries(ProvisionTree.of(provisions));
  }

  private static List<Contents> entries(List<ProvisionTree> parts) {
    return parts.stream()
        .map(part ->
            switch (part) {
              case ProvisionTree.Division(var heading, var inner) ->
                  new Contents(heading.anchor(), heading.label(), heading.title(), entries(inner));
              case ProvisionTree.Provision(var stored) ->
                  new Contents(stored.anchor(), stored.label(), stored.title(), List.of());
            })
        .toList();
  }
}
