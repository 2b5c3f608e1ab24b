// A filter that keeps no record can't be tuned, nor trusted.

import { fail, pass, rule } from "@temelj/policy";

/** A web ACL has a logging configuration. */
export const wafv2WebAclRecordsRequests = rule("wafv2-web-acl-records-requests", {
  title: { en: "Web ACL records requests", cnr: "Veb ACL bilježi zahtjeve" },
  severity: "low",
  on: "aws:wafv2/webAcl:WebAcl",
  why: "Without the log nobody sees which attacks were stopped, or which citizens were turned away by mistake.",
  attack: "After a break-in nobody can say which request did it.",
  fix: "add a WebAclLoggingConfiguration whose resourceArn is the web ACL's ARN",
  controls: ["security-hub:WAF.11"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-11",
    "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html",
  ],
  check(_acl, { related }) {
    const logging = related("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", "resourceArn");
    return logging === undefined ? fail({ message: "the web ACL has no WebAclLoggingConfiguration" }) : pass();
  },
});
