package vn.danchieu.index.local;

import java.nio.file.Path;

/** A parent to be killed: starts a node, says where it is, and waits. */
final class ParentProgram {
  private ParentProgram() {}

  static void main(String[] args) throws InterruptedException {
    LocalOpenSearch node = LocalOpenSearch.start(LocalOpenSearchSettings.of(Path.of(args[0])));
    System.out.println(node.address() + " " + node.pid());
    Thread.currentThread().join();
  }
}
