// Waits for a program, and notices when it can never end: nothing left in the event loop that could wake it.

/** How a program ended. */
export type Ending = { readonly kind: "settled"; readonly errors: readonly unknown[] } | { readonly kind: "stuck" };

/** Two looks with nothing to wait for are enough: promises alone always run before the next look. */
const lookMilliseconds = 25;
const quietLooksUntilStuck = 3;
/** A program that does wait for something real (a timer, a file) gets this long without registering anything. */
const busyLooksUntilStuck = 30_000 / lookMilliseconds;

/**
 * Resolves when the run has ended or cannot end any more. Collects rejections that nobody handled on the way.
 * `activity` grows whenever the program does something.
 */
export async function untilSettled(run: Promise<void>, activity: () => number): Promise<Ending> {
  const errors: unknown[] = [];
  const onRejection = (error: unknown): void => {
    errors.push(error);
  };
  process.on("unhandledRejection", onRejection);
  process.on("uncaughtException", onRejection);
  let look: NodeJS.Timeout | undefined;
  const idleResources = activeResources();
  const stuck = new Promise<"stuck">((resolve) => {
    let before = -1;
    let quiet = 0;
    look = setInterval(() => {
      const now = activity();
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      const waiting = activeResources() > idleResources + 1;
      if (quiet >= (waiting ? busyLooksUntilStuck : quietLooksUntilStuck)) resolve("stuck");
    }, lookMilliseconds);
  });
  try {
    const settled = run.then(
      () => "settled" as const,
      (error: unknown) => {
        errors.push(error);
        return "settled" as const;
      },
    );
    const ending = await Promise.race([settled, stuck]);
    if (ending === "settled") await rejectionsToSurface(errors);
    return ending === "stuck" && errors.length === 0 ? { kind: "stuck" } : { kind: "settled", errors };
  } finally {
    clearInterval(look);
    process.off("unhandledRejection", onRejection);
    process.off("uncaughtException", onRejection);
  }
}

/** Node reports unhandled rejections after the microtasks that made them. */
async function rejectionsToSurface(errors: readonly unknown[]): Promise<void> {
  const turns = errors.length === 0 ? 1 : 3;
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

function activeResources(): number {
  return process.getActiveResourcesInfo().length;
}
