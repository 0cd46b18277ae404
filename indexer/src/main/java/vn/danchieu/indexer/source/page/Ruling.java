package vn.danchieu.indexer.source.page;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/**
 * Takes the lines of tables and of stamps out of a picture: letters that they cross or touch cannot
 * be read with them.
 */
final class Ruling {
  private static final int DARK = 140;

  /** Of the side of the page: no stroke of a letter is as long. */
  private static final int SHARE = 16;

  /** A line that was printed, at 300 dots an inch; strokes of large letters are thicker. */
  private static final int THICK = 9;

  private static final int GAP = 3;

  private final int width;
  private final int height;
  private final byte[] dots;
  private final boolean[] ruled;

  private Ruling(int width, int height, byte[] dots) {
    this.width = width;
    this.height = height;
    this.dots = dots;
    this.ruled = new boolean[dots.length];
  }

  /**
   * @param picture of one byte a dot
   * @param top where to begin: in a letterhead the rules under its lines help to part them
   */
  static void erase(BufferedImage picture, int top) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    WritableRaster raster = picture.getRaster();
    byte[] dots = (byte[]) raster.getDataElements(0, 0, width, height, new byte[width * height]);
    Ruling ruling = new Ruling(width, height, dots);
    int least = Math.max(width, height) / SHARE;
    for (int y = top; y < height; y++) {
      ruling.along(y * width, 1, width, least);
    }
    for (int x = 0; x < width; x++) {
      ruling.along(top * width + x, width, height - top, least);
    }
    ruling.clear();
    raster.setDataElements(0, 0, width, height, dots);
  }

  private boolean isDark(int at) {
    return (dots[at] & 0xff) < DARK;
  }

  /** Marks what belongs to long runs of one row or column. */
  private void along(int from, int step, int count, int least) {
    int start = -1;
    int last = -1;
    for (int i = 0; i <= count; i++) {
      boolean dark = i < count && isDark(from + i * step);
      if (dark) {
        start = start < 0 ? i : start;
        last = i;
      } else if (start >= 0 && (i - last > GAP || i == count)) {
        if (last - start >= least) {
          mark(from, step, start, last);
        }
        start = -1;
      }
    }
  }

  private void mark(int from, int step, int start, int end) {
    for (int i = start; i <= end; i++) {
      int at = from + i * step;
      if (isDark(at) && thickness(at, step) <= THICK) {
        ruled[at] = true;
      }
    }
  }

  /** Across the run. */
  private int thickness(int at, int step) {
    int across = step == 1 ? width : 1;
    int place = step == 1 ? at / width : at % width;
    int end = step == 1 ? height : width;
    int thick = 1;
    for (int i = 1; place - i >= 0 && thick <= THICK && isDark(at - i * across); i++) {
      thick++;
    }
    for (int i = 1; place + i < end && thick <= THICK && isDark(at + i * across); i++) {
      thick++;
    }
    return thick;
  }

  private void clear() {
    for (int i = 0; i < dots.length; i++) {
      if (ruled[i]) {
        dots[i] = (byte) 0xff;
      }
    }
  }
}
