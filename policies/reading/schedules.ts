// How often AWS's schedule expressions run something.

const monthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/**
 * The longest pause between two runs of `rate(…)` or `cron(…)`, in days with months of 30; undefined for what is
 * neither. Days of the month and of the week count as monthly at most.
 *
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
 */
export function longestPause(expression: string): number | undefined {
  const [, kind, inside = ""] = /^\s*(rate|cron)\s*\(([^)]*)\)\s*$/i.exec(expression) ?? [];
  if (kind === undefined) return undefined;
  return kind.toLowerCase() === "rate" ? pauseOfRate(inside) : pauseOfCron(inside);
}

function pauseOfRate(text: string): number | undefined {
  const [, number = "", unit = ""] = /^\s*(\d+)\s+(minute|hour|day)s?\s*$/i.exec(text) ?? [];
  const days = { minute: 1 / 1440, hour: 1 / 24, day: 1 }[unit.toLowerCase()];
  return days === undefined ? undefined : Number(number) * days;
}

function pauseOfCron(text: string): number | undefined {
  const month = text.trim().split(/\s+/)[3];
  const months = month === undefined ? undefined : monthsOf(month);
  if (months === undefined) return undefined;
  const gaps = months.map((one, index) => (months[index + 1] ?? (months[0] ?? one) + 12) - one);
  return 30 * Math.max(...gaps);
}

/** The months of a cron field, from 1, in order: `*`, `1/3`, `JAN-MAR`, `1,7`. */
function monthsOf(field: string): readonly number[] | undefined {
  const found = new Set<number>();
  for (const part of field.toUpperCase().split(",")) {
    const [, from = "", to, step] = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    const every = from === "*" || from === "?";
    const first = every ? 1 : monthNumber(from);
    const last = to === undefined ? (every || step !== undefined ? 12 : first) : monthNumber(to);
    const stride = Number(step ?? 1);
    if (first === undefined || last === undefined || stride === 0) return undefined;
    for (let month = first; month <= last; month += stride) found.add(month);
  }
  return found.size === 0 ? undefined : [...found].toSorted((left, right) => left - right);
}

function monthNumber(text: string): number | undefined {
  const named = monthNames.indexOf(text) + 1;
  const month = named === 0 ? Number(text) : named;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
}
