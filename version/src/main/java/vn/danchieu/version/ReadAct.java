package vn.danchieu.version;

import java.util.List;

/**
 * An act and what it does to others.
 *
 * @param number folded
 */
record ReadAct(String number, Act act, List<Instruction> instructions) {}
