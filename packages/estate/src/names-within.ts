// How names lie in each other.

/** Whether a name is a domain or lies below it. */
export function isWithin(name: string, outer: string): boolean {
  return name === outer || name.endsWith(`.${outer}`);
}
