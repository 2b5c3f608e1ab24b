// The wildcards of IAM: `*` for any characters, `?` for exactly one. Time grows with pattern times text, never faster.

/** Whether a pattern matches a text. Letters' case counts: compare actions in lower case. */
export function matchesWildcard(pattern: string, text: string): boolean {
  return covers(pattern, text, false);
}

/** Whether one pattern matches everything that another one matches: `s3:*` covers `s3:Get*`. */
export function coversWildcard(pattern: string, other: string): boolean {
  return covers(pattern, other, true);
}

/** Whether there is a text that both patterns match: `s3:Get*` and `s3:*Object` do. */
export function overlapsWildcard(left: string, right: string): boolean {
  let row = new Set(starting(left, 0));
  // `row` holds how far `left` can be when `right` has been read up to a character.
  for (const character of right) {
    const next = new Set<number>();
    for (const at of row) {
      if (character === "*") {
        for (let further = at; further <= left.length; further += 1) next.add(further);
      } else {
        const other = left[at];
        if (other === "*") for (const place of starting(left, at)) next.add(place);
        const meets = other !== undefined && (other === character || other === "?" || character === "?");
        if (meets && other !== "*") for (const place of starting(left, at + 1)) next.add(place);
      }
    }
    if (next.size === 0) return false;
    row = next;
  }
  return row.has(left.length);
}

/** A place in a pattern and all that can be reached from it without reading a character. */
function starting(pattern: string, at: number): readonly number[] {
  const places = [at];
  for (let place = at; pattern[place] === "*"; place += 1) places.push(place + 1);
  return places;
}

function covers(pattern: string, text: string, textIsPattern: boolean): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let place = 0;
  while (place < text.length) {
    const wanted = pattern[at];
    const character = text[place];
    const wild = textIsPattern && character === "*";
    if (wanted === "*") {
      star = at;
      resume = place;
      at += 1;
    } else if (wanted !== undefined && !wild && (wanted === "?" || wanted === character)) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      place = resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
