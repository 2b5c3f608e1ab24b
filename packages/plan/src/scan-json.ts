// Where a JSON text goes wrong, and where its values stand. Slower than JSON.parse: used only when there is an issue.

/** The first thing in a text that JSON does not allow there. */
export interface JsonMistake {
  /** Index in the text; its length where something is missing at the end. */
  readonly offset: number;
  /** What JSON allows instead. */
  readonly expected: string;
}

/** From the outermost value inwards: keys of objects and indices of lists. */
export type JsonPath = readonly (string | number)[];

/**
 * Reads through a text. Calls `visit` with the path and the offset of each value, before what it holds; the path is
 * only valid during the call. Undefined when the whole text is one JSON value.
 */
export function scanJson(text: string, visit?: (path: JsonPath, offset: number) => void): JsonMistake | undefined {
  /** One entry for each open object or list: the key or index that is being read. */
  const path: (string | number)[] = [];
  let next: Next = "value";
  let at = afterBlanks(text, 0);
  for (;;) {
    const character = text[at];
    if (next === "nothing") return character === undefined ? undefined : mistake(at, "nothing more");
    if (next === "key" || (next === "first key" && character !== "}")) {
      const end = character === '"' ? endOfString(text, at) : mistake(at, expectations[next]);
      if (typeof end !== "number") return end;
      path[path.length - 1] = keyOf(text.slice(at, end));
      at = afterBlanks(text, end);
      if (text[at] !== ":") return mistake(at, "a colon");
      at = afterBlanks(text, at + 1);
      next = "value";
    } else if (next === "value" || (next === "first item" && character !== "]")) {
      visit?.(path, at);
      if (character === "{" || character === "[") {
        path.push(character === "{" ? "" : 0);
        next = character === "{" ? "first key" : "first item";
        at = afterBlanks(text, at + 1);
      } else {
        const end = endOfScalar(text, at, expectations[next]);
        if (typeof end !== "number") return end;
        at = afterBlanks(text, end);
        next = path.length === 0 ? "nothing" : "more";
      }
    } else if (next === "more" && character === ",") {
      const place = path.at(-1);
      if (typeof place === "number") path[path.length - 1] = place + 1;
      next = typeof place === "number" ? "value" : "key";
      at = afterBlanks(text, at + 1);
    } else {
      const close = typeof path.at(-1) === "number" ? "]" : "}";
      if (character !== close) return mistake(at, `a comma or ${close}`);
      path.pop();
      at = afterBlanks(text, at + 1);
      next = path.length === 0 ? "nothing" : "more";
    }
  }
}

type Next = "value" | "first item" | "key" | "first key" | "more" | "nothing";

const expectations = {
  value: "a value",
  "first item": "a value or ]",
  key: "a key in double quotes",
  "first key": "a key in double quotes or }",
} as const;

function mistake(offset: number, expected: string): JsonMistake {
  return { offset, expected };
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  return at;
}

const numberOrWord = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function endOfScalar(text: string, at: number, expected: string): number | JsonMistake {
  if (text[at] === '"') return endOfString(text, at);
  numberOrWord.lastIndex = at;
  return numberOrWord.test(text) ? numberOrWord.lastIndex : mistake(at, expected);
}

function endOfString(text: string, start: number): number | JsonMistake {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return mistake(at, "no line break or control character inside a text");
    if (code !== 0x5c) continue;
    const escape = /^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(at + 1, at + 6));
    if (escape === null) return mistake(at, String.raw`an escape of JSON, such as \n or é`);
    at += escape[0].length;
  }
  return mistake(text.length, "the rest of a text, and its closing quote");
}

function keyOf(quoted: string): string {
  return String(JSON.parse(quoted));
}
