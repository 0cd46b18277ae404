package vn.danchieu.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.danchieu.version.Action.ReplaceWords;
import vn.danchieu.version.Action.ReplaceWords.Pair;

/**
 * "Bỏ cụm từ A, B tại Điều 10, Điều 20": each of the words stands in one of the places at least,
 * and each place holds one of them at least; else every place has to hold all of them.
 */
final class Distribution {
  private final Function<String, Optional<Article>> articles;

  Distribution(Function<String, Optional<Article>> articles) {
    this.articles = articles;
  }

  /** The instruction for each of its places. */
  List<Instruction> of(Instruction instruction) {
    List<ActPlace> places = instruction.places();
    if (instruction.action() instanceof ReplaceWords words
        && words.pairs().size() > 1
        && places.size() > 1) {
      return distributed(instruction, words);
    }
    return places.stream().map(instruction::at).toList();
  }

  private List<Instruction> distributed(Instruction instruction, ReplaceWords words) {
    List<Instruction> out = new ArrayList<>();
    Set<Pair> found = new HashSet<>();
    for (ActPlace place : instruction.places()) {
      List<Pair> here = words.pairs().stream().filter(pair -> stands(pair, place)).toList();
      found.addAll(here);
      out.add(instruction.at(place).with(here.isEmpty() ? words : words.of(here)));
    }
    return found.containsAll(words.pairs())
        ? out
        : instruction.places().stream().map(instruction::at).toList();
  }

  private boolean stands(Pair pair, ActPlace place) {
    Optional<Article> article = place.article().flatMap(articles);
    return article.isPresent() && WordEditing.stands(article.orElseThrow(), pair.old(), place);
  }
}
