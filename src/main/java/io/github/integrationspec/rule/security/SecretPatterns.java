package io.github.integrationspec.rule.security;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The formats of credentials that are known by their shape. */
final class SecretPatterns {

  /**
   * One format.
   *
   * @param name what a finding calls it
   * @param hint whether a text can hold one, at a fraction of the costs
   */
  record Format(String name, Predicate<String> hint, Pattern pattern) {

    boolean isPossibleIn(String text) {
      return hint.test(text);
    }
  }

  static final List<Format> KNOWN =
      List.of(
          format(
              "private key",
              List.of("PRIVATE KEY-----"),
              "-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----"),
          format(
              "AWS access key",
              List.of("AKIA", "ASIA", "AROA", "AIDA"),
              "\\b(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}\\b"),
          format("Stripe key", List.of("k_live_"), "\\b[sr]k_live_[0-9A-Za-z]{16,}"),
          format("Stripe webhook secret", List.of("whsec_"), "\\bwhsec_[0-9A-Za-z+/=]{24,}"),
          format(
              "GitHub token",
              List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
              "\\b(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{50,})"),
          format("GitLab token", List.of("glpat-"), "\\bglpat-[0-9A-Za-z_-]{20,}"),
          format(
              "Slack token", List.of("xox"), "\\bxox(?:[abeoprs]|e\\.xox[bp])-[0-9A-Za-z-]{20,}"),
          format(
              "Slack webhook",
              List.of("hooks.slack.com/services/"),
              "hooks\\.slack\\.com/services/T[0-9A-Z]{8,}/B[0-9A-Z]{8,}/[0-9A-Za-z]{20,}"),
          format("Google API key", List.of("AIza"), "\\bAIza[0-9A-Za-z_-]{35}"),
          format("Google OAuth secret", List.of("GOCSPX-"), "\\bGOCSPX-[0-9A-Za-z_-]{28}"),
          format(
              "SendGrid key",
              List.of("SG."),
              "\\bSG\\.[0-9A-Za-z_-]{20,24}\\.[0-9A-Za-z_-]{39,50}"),
          format("Twilio key", List.of("SK"), "\\bSK[0-9a-f]{32}\\b"),
          format("Mailgun key", List.of("key-"), "\\bkey-[0-9a-f]{32}\\b"),
          format("npm token", List.of("npm_"), "\\bnpm_[0-9A-Za-z]{36}"),
          format("PyPI token", List.of("pypi-"), "\\bpypi-[0-9A-Za-z_-]{50,}"),
          format("OpenAI key", List.of("sk-"), "\\bsk-(?:proj-|ant-api\\d\\d-)?[0-9A-Za-z_-]{32,}"),
          format(
              "Shopify token",
              List.of("shpat_", "shpca_", "shppa_", "shpss_"),
              "\\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
          format(
              "Square token",
              List.of("sq0atp-", "EAAA"),
              "\\b(?:sq0atp-[0-9A-Za-z_-]{22}|EAAA[0-9A-Za-z_-]{60})"),
          format("DigitalOcean token", List.of("dop_v1_"), "\\bdop_v1_[0-9a-f]{64}"),
          format("HashiCorp Vault token", List.of("hvs."), "\\bhvs\\.[0-9A-Za-z_-]{24,}"),
          format(
              "Azure storage key", List.of("AccountKey="), "AccountKey=[0-9A-Za-z+/]{60,}={0,2}"),
          format(
              "JSON Web Token",
              List.of("eyJ"),
              "\\beyJ[0-9A-Za-z_-]{15,}\\.eyJ[0-9A-Za-z_-]{15,}\\.[0-9A-Za-z_-]{20,}"),
          new Format(
              "URL with a password",
              SecretPatterns::hasUser,
              Pattern.compile(
                  "\\b[a-z][a-z0-9+.-]{1,12}://[^\\s/:@<>{}$]{1,40}:[^\\s/:@<>{}$*]{6,60}@[\\w.-]+")));

  private SecretPatterns() {}

  /**
   * @param marks words of which each text in this format has one
   */
  private static Format format(String name, List<String> marks, String pattern) {
    return new Format(name, text -> hasAny(text, marks), Pattern.compile(pattern));
  }

  private static boolean hasAny(String text, List<String> marks) {
    for (String mark : marks) {
      if (text.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an at sign follows the slashes of some address before the next slash. */
  private static boolean hasUser(String text) {
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
      int end = at + 3;
      while (end < text.length() && text.charAt(end) > ' ' && "/@".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end < text.length() && text.charAt(end) == '@') {
        return true;
      }
    }
    return false;
  }
}
