// Secrets in the environment of containers.
import { wireMarks } from "@temelj/plan";
import { judge } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { inEachContainerKind, pod } from "../../testing/kubernetes.ts";
import { k8sEnvironmentHoldsNoSecret } from "./k8s-environment-holds-no-secret.ts";
import { k8sSecretIsMountedNotInEnvironment } from "./k8s-secret-is-mounted-not-in-environment.ts";

const { unknown } = wireMarks;
const sealed = { [wireMarks.signatureKey]: wireMarks.secret, ciphertext: "AAAB" };
const opened = { [wireMarks.signatureKey]: wireMarks.secret, plaintext: '"hunter22"' };

test.each<[string, unknown, string]>([
  ["DB_PASSWORD", "hunter22", "fail"],
  ["dbPassword", "hunter22", "fail"],
  ["PGPASSWORD", "hunter22", "fail"],
  ["AWS_SECRET_ACCESS_KEY", "abc/def", "fail"],
  ["API_TOKEN", "abc", "fail"],
  ["MYSQL_PWD", "abc", "fail"],
  ["client.secret", "abc", "fail"],
  ["DATABASE_URL", "postgres://portal:hunter22@db:5432/portal", "fail"],
  ["KEY", "AKIAIOSFODNN7EXAMPLE", "fail"],
  ["CERT", "-----BEGIN RSA PRIVATE KEY-----\nMIIE", "fail"],
  ["ANYTHING", opened, "fail"],
  ["ANYTHING", sealed, "fail"],
  ["DB_PASSWORD", unknown, "unknown"],
  ["DB_PASSWORD", "", "pass"],
  ["DB_PASSWORD", undefined, "pass"],
  ["DB_PASSWORD", "$(OTHER)", "pass"],
  ["DB_PASSWORD", "/run/secrets/db", "pass"],
  ["DB_PASSWORD", "vault:secret/data/db#password", "pass"],
  ["ALLOW_EMPTY_PASSWORD", "yes", "pass"],
  ["DB_PASSWORD_FILE", "db-password.txt", "pass"],
  ["TOKEN_URL", "https://login.example/token", "pass"],
  ["SECRET_NAME", "portal", "pass"],
  ["PWD", "app", "pass"],
  ["DATABASE_URL", "postgres://portal:$(DB_PASSWORD)@db:5432/portal", "pass"],
  ["LOG_LEVEL", "debug", "pass"],
])("%s=%j", (name, value, outcome) => {
  for (const [kind, scenario] of Object.entries(
    inEachContainerKind({
      env: [
        { name: "A", value: "b" },
        { name, value },
      ],
    }),
  )) {
    const finding = judge(k8sEnvironmentHoldsNoSecret, scenario);
    expect([kind, finding.outcome]).toEqual([kind, outcome]);
    expect(JSON.stringify(finding)).not.toContain("hunter22");
  }
});

test.each<[string, object, string, string]>([
  ["a variable from a Secret", { env: [{ name: "A", valueFrom: { secretKeyRef: { key: "k" } } }] }, "fail", "pass"],
  ["a variable from a ConfigMap", { env: [{ name: "A", valueFrom: { configMapKeyRef: {} } }] }, "pass", "pass"],
  ["all of a Secret", { envFrom: [{ configMapRef: { name: "c" } }, { secretRef: { name: "s" } }] }, "fail", "pass"],
  ["all of a ConfigMap", { envFrom: [{ configMapRef: { name: "c" } }] }, "pass", "pass"],
  ["nothing", {}, "pass", "pass"],
])("%s", (_, change, mounted, plain) => {
  const scenario = pod({ containers: [change] });
  expect(judge(k8sSecretIsMountedNotInEnvironment, scenario).outcome).toBe(mounted);
  expect(judge(k8sEnvironmentHoldsNoSecret, scenario).outcome).toBe(plain);
});
