package vn.danchieu.portal.site;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * An address that already carries the prefix of the reader's language is given no second one. Only
 * an asset's changes with its content: to look through every jar for a page's would take long.
 */
@Component
class OnePrefix extends StandardLinkBuilder {
  /** In the address of every asset of our own. */
  static final String ASSETS = "/tai-nguyen/";

  OnePrefix(SpringTemplateEngine engine) {
    engine.setLinkBuilder(this);
  }

  @Override
  protected String computeContextPath(
      IExpressionContext context, String base, Map<String, Object> parameters) {
    String prefix = super.computeContextPath(context, base, parameters);
    return !prefix.isEmpty() && base.startsWith(prefix + "/") ? "" : prefix;
  }

  @Override
  protected String processLink(IExpressionContext context, String link) {
    return link.contains(ASSETS) ? super.processLink(context, link) : link;
  }
}
