package io.github.integrationspec.rule.security;

import java.util.List;
import java.util.regex.Pattern;

/** The formats of credentials that are known by their shape. */
final class SecretPatterns {

  /**
   * One format.
   *
   * @param name what a finding calls it
   */
  record Format(String name, Pattern pattern) {}

  static final List<Format> KNOWN =
      List.of(
          format("private key", "-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----"),
          format("AWS access key", "\\b(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}\\b"),
          format("Stripe key", "\\b[sr]k_live_[0-9A-Za-z]{16,}"),
          format("Stripe webhook secret", "\\bwhsec_[0-9A-Za-z+/=]{24,}"),
          format("GitHub token", "\\b(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{50,})"),
          format("GitLab token", "\\bglpat-[0-9A-Za-z_-]{20,}"),
          format("Slack token", "\\bxox(?:[abeoprs]|e\\.xox[bp])-[0-9A-Za-z-]{20,}"),
          format(
              "Slack webhook",
              "hooks\\.slack\\.com/services/T[0-9A-Z]{8,}/B[0-9A-Z]{8,}/[0-9A-Za-z]{20,}"),
          format("Google API key", "\\bAIza[0-9A-Za-z_-]{35}"),
          format("Google OAuth secret", "\\bGOCSPX-[0-9A-Za-z_-]{28}"),
          format("SendGrid key", "\\bSG\\.[0-9A-Za-z_-]{20,24}\\.[0-9A-Za-z_-]{39,50}"),
          format("Twilio key", "\\bSK[0-9a-f]{32}\\b"),
          format("Mailgun key", "\\bkey-[0-9a-f]{32}\\b"),
          format("npm token", "\\bnpm_[0-9A-Za-z]{36}"),
          format("PyPI token", "\\bpypi-[0-9A-Za-z_-]{50,}"),
          format("OpenAI key", "\\bsk-(?:proj-|ant-api\\d\\d-)?[0-9A-Za-z_-]{32,}"),
          format("Shopify token", "\\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"),
          format("Square token", "\\b(?:sq0atp-[0-9A-Za-z_-]{22}|EAAA[0-9A-Za-z_-]{60})"),
          format("DigitalOcean token", "\\bdop_v1_[0-9a-f]{64}"),
          format("HashiCorp Vault token", "\\bhvs\\.[0-9A-Za-z_-]{24,}"),
          format("Azure storage key", "AccountKey=[0-9A-Za-z+/]{60,}={0,2}"),
          format(
              "JSON Web Token",
              "\\beyJ[0-9A-Za-z_-]{15,}\\.eyJ[0-9A-Za-z_-]{15,}\\.[0-9A-Za-z_-]{20,}"),
          format(
              "URL with a password",
              "\\b[a-z][a-z0-9+.-]{1,12}://[^\\s/:@<>{}$]{1,40}:[^\\s/:@<>{}$*]{6,60}@[\\w.-]+"));

  private SecretPatterns() {}

  private static Format format(String name, String pattern) {
    return new Format(name, Pattern.compile(pattern));
  }
}
