export { displayPath } from "./display-path.ts";
export { fieldAt, fieldRules, type Field, type FieldRule } from "./field-rules.ts";
export { issueCodes } from "./issue-codes.ts";
export { parseYaml } from "./parse-yaml.ts";
export { readText, reasonOf } from "./read-text.ts";
export { contentOf, label } from "./schema-issues.ts";
export { printable, shown, typeName } from "./shown-value.ts";
export { type ValuePath, type YamlFile } from "./yaml-file.ts";
