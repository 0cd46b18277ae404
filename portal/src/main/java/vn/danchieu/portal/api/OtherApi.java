package vn.danchieu.portal.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program in its own form that it asked at a wrong address. */
@Hidden
@RestController
class OtherApi {
  @RequestMapping("/api/**")
  void nothing() {
    throw new NoAddress();
  }
}
