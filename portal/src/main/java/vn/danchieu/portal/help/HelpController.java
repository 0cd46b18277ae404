package vn.danchieu.portal.help;

import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** {@code /huong-dan} and {@code /giao-dien-may}: how readers and programs use the portal. */
@Controller
class HelpController {
  private final Guide guide;

  HelpController(Guide guide) {
    this.guide = guide;
  }

  @GetMapping("/huong-dan")
  String guide(Model model) {
    model.addAttribute("guide", guide.html());
    return "guide";
  }

  @GetMapping("/giao-dien-may")
  String programs() {
    return "programs";
  }

  /** The pictures of the guide. */
  @Configuration(proxyBeanMethods = false)
  static class Pictures implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
      registry
          .addResourceHandler("/huong-dan/screenshots/*.png")
          .addResourceLocations("classpath:/huong-dan/screenshots/");
    }
  }
}
