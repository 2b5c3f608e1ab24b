// Texts that are secrets, told by their name or by their form.

/** Words at the end of a variable's name that say that its value is a secret. `…_FILE`, `…_URL`, `…_NAME` are none. */
const words =
  /(?:password|passwd|passphrase|(?:^|_)(?:pwd|pass|secret|token|credentials?|api_?key|(?:access|secret|private|encryption|signing)_?key(?:_base)?))$/;

/** Forms that only secrets have: keys of clouds, of code hosts, private keys, passwords in addresses. */
const forms: readonly RegExp[] = [
  /^A(?:KIA|SIA)[0-9A-Z]{16}$/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /^gh[pousr]_[A-Za-z0-9]{36,}$/,
  /^glpat-[\w-]{20,}$/,
  /^xox[abprs]-[\w-]{10,}$/,
  /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@$]+@/i,
];

/** Whether a name such as `DB_PASSWORD` or `apiKey` announces a secret. `PWD` alone is a folder. */
export function isSecretName(name: unknown): boolean {
  const snake = String(name)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[.-]/g, "_");
  return snake.toLowerCase() !== "pwd" && words.test(snake.toLowerCase());
}

/** Whether a value has the form of a secret, whatever its name. */
export function isSecretValue(value: string): boolean {
  return forms.some((form) => form.test(value.trim()));
}

/** Whether a variable gives a secret away: by its value's form, or by its name with a value that is no reference. */
export function holdsSecret(name: string, value: string): boolean {
  return isSecretValue(value) || (isSecretName(name) && value !== "" && !namesElsewhere(value));
}

/** The same where an ARN of any kind is a reference. */
export function holdsSecretNoArn(name: string, value: string): boolean {
  return value.startsWith("arn:") ? isSecretValue(value) : holdsSecret(name, value);
}

/**
 * Whether a value is no secret but says where one is, or is a switch: another variable, a path, a reference that an
 * injector resolves, yes or no.
 */
export function namesElsewhere(value: string): boolean {
  return (
    /^\$\([\w.-]+\)$/.test(value) ||
    /^\/[\w./-]+$/.test(value) ||
    /^(?:vault:|op:\/\/|ref\+|gcp:secretmanager:|arn:aws[\w-]*:(?:secretsmanager|ssm):)/.test(value) ||
    /^(?:true|false|yes|no|on|off|[01])$/i.test(value)
  );
}
