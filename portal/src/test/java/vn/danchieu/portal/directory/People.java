package vn.danchieu.portal.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;

/** A directory on loopback. */
final class People {
  static final String BASE = "dc=example,dc=vn";
  static final String PASSWORD = "mat khau trong danh ba";

  private final InMemoryDirectoryServer server;

  private People(InMemoryDirectoryServer server) {
    this.server = server;
  }

  static People start() {
    try {
      var config = new InMemoryDirectoryServerConfig(BASE);
      config.addAdditionalBindCredentials("cn=doc,dc=example,dc=vn", "chi doc");
      config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
      var server = new InMemoryDirectoryServer(config);
      server.startListening();
      People people = new People(server);
      people.entry(BASE, "objectClass: domain", "dc: example");
      people.entry("ou=nguoi," + BASE, "objectClass: organizationalUnit", "ou: nguoi");
      people.entry("ou=nhom," + BASE, "objectClass: organizationalUnit", "ou: nhom");
      people.person("giang");
      people.person("hanh");
      people.person("ngoc");
      people.person("administrator");
      people.person("lan-tai-cho");
      people.group("Van Thu", "giang", "administrator", "lan-tai-cho");
      people.group("Phong NV", "giang");
      people.group("bong-da", "hanh");
      return people;
    } catch (LDAPException e) {
      throw new IllegalStateException(e);
    }
  }

  String url() {
    return "ldap://localhost:" + server.getListenPort() + "/" + BASE;
  }

  void person(String name) throws LDAPException {
    entry(
        dn(name),
        "objectClass: inetOrgPerson",
        "uid: " + name,
        "cn: Cán bộ " + name,
        "sn: " + name,
        "userPassword: " + PASSWORD);
  }

  void group(String name, String... members) throws LDAPException {
    String[] lines = new String[members.length + 2];
    lines[0] = "objectClass: groupOfNames";
    lines[1] = "cn: " + name;
    for (int i = 0; i < members.length; i++) {
      lines[i + 2] = "member: " + dn(members[i]);
    }
    entry("cn=" + name + ",ou=nhom," + BASE, lines);
  }

  void removeGroup(String name) throws LDAPException {
    server.delete("cn=" + name + ",ou=nhom," + BASE);
  }

  void stop() {
    server.shutDown(true);
  }

  void goOn() throws LDAPException {
    server.startListening();
  }

  private static String dn(String name) {
    return "uid=" + name + ",ou=nguoi," + BASE;
  }

  private void entry(String dn, String... lines) throws LDAPException {
    String[] ldif = new String[lines.length + 1];
    ldif[0] = "dn: " + dn;
    System.arraycopy(lines, 0, ldif, 1, lines.length);
    try {
      server.add(ldif);
    } catch (LDIFException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
