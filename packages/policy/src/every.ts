// Judges properties by path and predicate: what most rules are made of.

import { allOf, anyOf } from "./combine.ts";
import { valuesAt, type FoundValue } from "./property-path.ts";
import { plain } from "./property-view.ts";
import { decide, type Predicate } from "./predicate.ts";
import { fail, pass, type FailDetails, type Verdict } from "./verdict.ts";

/** A path whose first name is a property: `rules`, `rules.status`, `tags[]`. */
export type PathOf<Properties> = NameOf<Properties> | `${NameOf<Properties>}.${string}` | `${NameOf<Properties>}[]`;

/** For a rule on several types, the properties of any of them. */
type NameOf<Properties> = Properties extends unknown ? keyof Properties & string : never;

/** Every value at every path must hold. Fails with the first that does not. */
export function every<Properties extends object>(
  subject: Properties,
  paths: readonly PathOf<Properties>[],
  predicate: Predicate,
  details: FailDetails = {},
): Verdict {
  return allOf(...checks(subject, paths, predicate, details));
}

/** At least one value at one of the paths must hold. */
export function some<Properties extends object>(
  subject: Properties,
  paths: readonly PathOf<Properties>[],
  predicate: Predicate,
  details: FailDetails = {},
): Verdict {
  return anyOf(...checks(subject, paths, predicate, details));
}

function checks(
  subject: object,
  paths: readonly string[],
  predicate: Predicate,
  details: FailDetails,
): readonly (() => Verdict)[] {
  const root = plain(subject);
  const found = paths.flatMap((path) => valuesAt(root, path));
  return found.map((one) => () => judge(subject, one, predicate, details));
}

function judge(subject: object, found: FoundValue, predicate: Predicate, details: FailDetails): Verdict {
  if (decide(predicate, found.value, found.path)) return pass();
  return fail({
    subject,
    path: found.path,
    given: found.secret ? "(secret)" : found.value,
    allowed: predicate.allowed,
    ...details,
  });
}
