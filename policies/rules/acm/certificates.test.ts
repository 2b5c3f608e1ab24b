import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { acmCertificateIsTransparent } from "./acm-certificate-is-transparent.ts";
import { acmCertificateIsValidatedByDns } from "./acm-certificate-is-validated-by-dns.ts";
import { acmCertificateKeyIsStrong } from "./acm-certificate-key-is-strong.ts";

const { unknown } = wireMarks;
const type = "aws:acm/certificate:Certificate";
const good = { domainName: "kotor.example", validationMethod: "DNS" };
const imported = { certificateBody: "-----BEGIN CERTIFICATE-----", domainName: undefined, validationMethod: undefined };
const ofOwnAuthority = { certificateAuthorityArn: "arn:ca", validationMethod: undefined };
const listed = (preference: unknown) => ({ options: { certificateTransparencyLoggingPreference: preference } });

judgesChanges(acmCertificateIsTransparent, type, good, [
  ["not said, which is listed", {}, "pass"],
  ["listed", listed("ENABLED"), "pass"],
  ["not listed", listed("DISABLED"), "fail"],
  ["not known", listed(unknown), "unknown"],
  ["imported", { ...imported, ...listed("DISABLED") }, "not-applicable"],
  ["of a private authority", { ...ofOwnAuthority, ...listed("DISABLED") }, "not-applicable"],
]);

judgesChanges(acmCertificateKeyIsStrong, type, good, [
  ["not said, which is RSA of 2048", {}, "pass"],
  ["RSA of 2048", { keyAlgorithm: "RSA_2048" }, "pass"],
  ["RSA of 4096", { keyAlgorithm: "RSA_4096" }, "pass"],
  ["an elliptic curve", { keyAlgorithm: "EC_prime256v1" }, "pass"],
  ["RSA of 1024", { keyAlgorithm: "RSA_1024" }, "fail"],
  ["something else", { keyAlgorithm: "DSA" }, "fail"],
  ["of a private authority too", { ...ofOwnAuthority, keyAlgorithm: "RSA_1024" }, "fail"],
  ["not known", { keyAlgorithm: unknown }, "unknown"],
  ["imported", imported, "not-applicable"],
]);

judgesChanges(acmCertificateIsValidatedByDns, type, good, [
  ["by DNS", {}, "pass"],
  ["by mail", { validationMethod: "EMAIL" }, "fail"],
  ["not said", { validationMethod: undefined }, "fail"],
  ["not known", { validationMethod: unknown }, "unknown"],
  ["imported", imported, "not-applicable"],
  ["of a private authority", ofOwnAuthority, "not-applicable"],
]);
