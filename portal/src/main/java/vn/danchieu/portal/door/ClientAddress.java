package vn.danchieu.portal.door;

import java.net.InetAddress;
import java.util.HexFormat;

/** Identifies a client by its network address. */
public final class ClientAddress {
  /** One IPv6 subscriber has a network of 64 bits. */
  private static final int NETWORK = 8;

  private static final int LENGTH = 16;

  private ClientAddress() {}

  /** An address of IPv4, or the network of one of IPv6. */
  public static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == LENGTH ? HexFormat.of().formatHex(bytes, 0, NETWORK) : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
