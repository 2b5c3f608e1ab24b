// Policy documents as rules find them: as text or as data, in a property of a resource or beside it.

import { publicStatements, readPolicyDocument, type PolicyDocument, type PolicyStatement } from "@temelj/iam";
import { fail, isAbsent, pass, plain, unknown, UnknownRead, type FailDetails, type Verdict } from "@temelj/policy";

/** The document in a property; undefined where there is none. One that can't be read stops the rule. */
export function documentIn(value: unknown, path: string): PolicyDocument | undefined {
  if (isAbsent(value)) return undefined;
  const reading = readPolicyDocument(plain(value));
  if (reading.kind === "document") return reading.document;
  throw new UnknownRead(path, reading.kind === "invalid" ? `is no policy document: ${reading.reason}` : undefined);
}

/** Passes when a document lets nobody in who is nobody in particular. Without a document it does. */
export function notPublic(document: PolicyDocument | undefined, path: string, details: FailDetails = {}): Verdict {
  if (document === undefined) return pass();
  const [found] = publicStatements(document);
  if (found === undefined) return pass();
  const where = statementPath(document, found.statement, path);
  if (!found.certain) return unknown(where, `${where}: whom it allows is not known`);
  return fail({ message: `${where} allows everybody`, path: where, ...details });
}

/** Where a statement stands: `policy.Statement[1]`, with its Sid when it has one. */
export function statementPath(document: PolicyDocument, statement: PolicyStatement, path: string): string {
  const index = document.statements.indexOf(statement);
  return `${path}.Statement[${index}]${statement.sid === undefined ? "" : ` (${statement.sid})`}`;
}
