package vn.danchieu.portal.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Adds its own to what stands before all pages. */
interface ChainPart {
  void join(HttpSecurity http) throws Exception;
}
