// The laws of address allocation, for any order and number of tenants.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { emptyLock, type AddressLock } from "./address-lock.ts";
import { allocate, type AllocationInput, type AllocationRequest } from "./allocate.ts";
import { contains, overlaps, parseBlock, type Block } from "./block.ts";
import { poolUsage } from "./pool-usage.ts";

function block(text: string): Block {
  const parsed = parseBlock(text);
  if (parsed === undefined) throw new Error(`${text} is no block`);
  return parsed;
}

const world = {
  pools: [
    { code: "municipalities", block: block("10.64.0.0/14") },
    { code: "ministries", block: block("10.72.0.0/13") },
    { code: "municipalities", block: block("10.96.0.0/16") },
  ],
  reserved: [block("10.64.0.0/20"), block("10.0.0.0/12"), block("10.72.128.0/24")],
  today: "2026-11-23",
} satisfies Omit<AllocationInput, "requests" | "lock">;

const request = fc.record({
  key: fc.stringMatching(/^[a-z]{1,3}$/),
  pool: fc.constantFrom("municipalities", "ministries"),
  prefixLength: fc.integer({ min: 20, max: 24 }),
});
const requests = fc.uniqueArray(request, { selector: ({ key }) => key, maxLength: 40 });
/** Years of tenants coming and going: each step is a set of requests and the days since the step before. */
const history = fc.array(fc.tuple(requests, fc.integer({ min: 0, max: 400 })), { minLength: 1, maxLength: 8 });

function locked(
  list: readonly AllocationRequest[],
  lock: AddressLock = emptyLock,
  today: string = world.today,
): AddressLock {
  const result = allocate({ ...world, requests: list, lock, today });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** A tenant keeps its pool and size for life, as far as these laws go: what is refused is tested by itself. */
function settled(list: readonly AllocationRequest[]): AllocationRequest[] {
  return list.map(({ key }) => ({
    key,
    pool: key.charCodeAt(0) % 2 === 0 ? "municipalities" : "ministries",
    prefixLength: 20 + (key.charCodeAt(0) % 5),
  }));
}

function day(offset: number): string {
  return new Date(Date.parse(world.today) + offset * 86_400_000).toISOString().slice(0, 10);
}

function cidrOf(lock: AddressLock, key: string): string | undefined {
  return lock.allocations.find((entry) => entry.key === key)?.cidr;
}

describe("allocation", () => {
  test("over years of coming and going shares no address, not even with what rests, and uses nothing reserved", () => {
    fc.assert(
      fc.property(history, (steps) => {
        let lock = emptyLock;
        let days = 0;
        for (const [list, pause] of steps) {
          days += pause;
          lock = locked(settled(list), lock, day(days));
          const rooms = [...lock.allocations, ...lock.quarantine].map(({ growth }) => block(growth));
          for (const [position, one] of rooms.entries()) {
            expect(rooms.slice(position + 1).some((other) => overlaps(one, other))).toBe(false);
            expect(world.reserved.some((reserved) => overlaps(reserved, one))).toBe(false);
          }
        }
      }),
    );
  });

  test("over years of coming and going renumbers nobody who stays", () => {
    fc.assert(
      fc.property(history, (steps) => {
        let lock = emptyLock;
        let days = 0;
        for (const [list, pause] of steps) {
          days += pause;
          const next = locked(settled(list).toReversed(), lock, day(days));
          const staying = lock.allocations.filter(({ key }) => list.some((one) => one.key === key));
          expect(staying.map(({ key }) => cidrOf(next, key))).toEqual(staying.map(({ cidr }) => cidr));
          lock = next;
        }
      }),
    );
  });

  test("gives everyone who asks a block of the size and pool, with room to double", () => {
    fc.assert(
      fc.property(requests, (list) => {
        const lock = locked(list);
        expect(lock.allocations.map(({ key }) => key)).toEqual(list.map(({ key }) => key).toSorted());
        for (const { key, pool, prefixLength } of list) {
          const entry = lock.allocations.find((allocation) => allocation.key === key);
          expect(entry?.pool).toBe(pool);
          const room = block(entry?.growth ?? "");
          expect(block(entry?.cidr ?? "").prefixLength).toBe(prefixLength);
          expect(room.prefixLength).toBe(prefixLength - 1);
          expect(contains(room, block(entry?.cidr ?? ""))).toBe(true);
          expect(world.pools.some((one) => one.code === pool && contains(one.block, room))).toBe(true);
        }
      }),
    );
  });

  test("does not depend on the order of requests, and again changes nothing", () => {
    fc.assert(
      fc.property(requests, (list) => {
        const lock = locked(list);
        expect(locked(list.toReversed())).toEqual(lock);
        expect(locked(list.toReversed(), lock)).toEqual(lock);
        expect(locked(list, lock, "2040-01-01")).toEqual(lock);
      }),
    );
  });

  test("doubles anyone in place, and moves nobody for it", () => {
    fc.assert(
      fc.property(requests, (list) => {
        const lock = locked(list);
        const larger = list.map((one) => Object.assign({}, one, { prefixLength: one.prefixLength - 1 }));
        for (const { key, cidr, growth } of locked(larger, lock).allocations) {
          expect(cidr).toBe(growth);
          expect(contains(block(growth), block(cidrOf(lock, key) ?? ""))).toBe(true);
        }
        expect(locked(list, locked(larger, lock))).toEqual(locked(larger, lock));
      }),
    );
  });

  test("accounts for every address of a pool", () => {
    fc.assert(
      fc.property(history, (steps) => {
        let lock = emptyLock;
        for (const [position, [list]] of steps.entries()) lock = locked(settled(list), lock, day(position));
        const reserved: Readonly<Record<string, number>> = { municipalities: 2 ** 12, ministries: 2 ** 8 };
        for (const { code, total, allocated, quarantined, free } of poolUsage(world.pools, world.reserved, lock)) {
          expect(allocated + quarantined + free).toBe(total - (reserved[code] ?? 0));
        }
      }),
    );
  });
});

const kotor = { key: "kotor", pool: "municipalities", prefixLength: 22 };
const bar = { key: "bar", pool: "municipalities", prefixLength: 22 };

describe("a block that is given back", () => {
  const first = locked([kotor]);
  const gone = locked([bar], first);

  test("rests: someone else gets another one", () => {
    expect(gone.quarantine).toEqual([{ ...first.allocations[0], freedOn: "2026-11-23" }]);
    expect(cidrOf(gone, "bar")).not.toBe(cidrOf(first, "kotor"));
  });

  test("goes back to its owner while it rests", () => {
    const back = locked([bar, kotor], gone, "2027-11-22");
    expect(cidrOf(back, "kotor")).toBe(cidrOf(first, "kotor"));
    expect(back.quarantine).toEqual([]);
  });

  test.each([
    ["2027-11-22", 1],
    ["2027-11-23", 0],
  ])("on %s rests with %i others", (today, resting) => {
    expect(locked([bar], gone, today).quarantine).toHaveLength(resting);
  });

  test("is given to someone else after its rest", () => {
    const ulcinj = { key: "ulcinj", pool: "municipalities", prefixLength: 22 };
    expect(cidrOf(locked([bar, ulcinj], gone, "2027-11-23"), "ulcinj")).toBe(cidrOf(first, "kotor"));
  });

  test("rests on when its owner comes back with a need that it can't serve", () => {
    const back = locked([bar, { ...kotor, prefixLength: 20 }], gone);
    expect(back.quarantine).toEqual(gone.quarantine);
    expect(cidrOf(back, "kotor")).not.toBe(cidrOf(first, "kotor"));
  });

  test("rests as long as the estate says", () => {
    const result = allocate({ ...world, requests: [], lock: gone, today: "2026-12-23", quarantineDays: 30 });
    expect(result.ok && result.value.quarantine.map(({ key }) => key)).toEqual(["bar"]);
  });

  test("may be in a range that is reserved since, and is then not given to its owner again", () => {
    const reserved = [...world.reserved, block("10.64.16.0/21")];
    const result = allocate({ ...world, reserved, requests: [bar, kotor], lock: gone });
    expect(result.ok && cidrOf(result.value, "kotor")).not.toBe(cidrOf(first, "kotor"));
  });
});

describe("a request", () => {
  const at = { file: "kotor.yaml", line: 1, column: 7 };

  test("that needs less keeps what it has", () => {
    const lock = locked([kotor]);
    expect(locked([{ ...kotor, prefixLength: 24 }], lock)).toEqual(lock);
  });

  test.each([
    ["for more than the room", { ...kotor, prefixLength: 20, at }, "asks for a /20", "up to /21 in place"],
    ["from another pool", { ...kotor, pool: "ministries", at }, 'asks for pool "ministries"', "municipalities"],
  ])("%s is refused where it stands, because it would renumber", (_, again, message, allowed) => {
    const [issue, ...others] = allocate({ ...world, lock: locked([kotor]), requests: [again] }).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "ADDRESS_RENUMBERING", at, allowed });
    expect(issue?.message).toContain(message);
  });

  test("to a full pool is refused with how much is free", () => {
    const three = ["a", "b", "c"].map((key) => ({ key, pool: "small", prefixLength: 24, at }));
    const pools = [{ code: "small", block: block("10.1.0.0/22") }];
    const reserved = [block("10.1.3.0/25")];
    const result = allocate({ pools, reserved, requests: three, lock: emptyLock, today: world.today });
    expect(result.issues.map(({ code, at: place }) => [code, place])).toEqual([
      ["ADDRESS_POOL_EXHAUSTED", at],
      ["ADDRESS_POOL_EXHAUSTED", at],
    ]);
    expect(result.issues[0]?.message).toBe(
      'pool "small" (10.1.0.0/22) has no free /23 for b: a /24 and the room to double it. 384 of its 1024 addresses are free, in smaller pieces',
    );
  });

  test("to a pool that does not exist is refused with the nearest one", () => {
    const wrong = [{ ...kotor, pool: "municipality", at }];
    expect(allocate({ ...world, requests: wrong, lock: emptyLock }).issues).toMatchObject([
      { code: "ADDRESS_POOL_UNKNOWN", at, allowed: "municipalities, ministries", fix: expect.any(String) },
    ]);
  });
});

describe("a lock", () => {
  const entry = { key: "a", pool: "ministries", cidr: "10.73.0.0/24", growth: "10.73.0.0/23" };
  const other = { key: "b", pool: "ministries", cidr: "10.74.0.0/24", growth: "10.74.0.0/23" };
  const freedOn = "2026-11-01";

  test.each([
    [
      "an entry outside its pool",
      [{ ...entry, cidr: "10.64.16.0/24", growth: "10.64.16.0/23" }],
      [],
      "outside its pool",
    ],
    ["an entry of a pool that is gone", [{ ...entry, pool: "old" }], [], "which is not in network.yaml"],
    ["an entry that is no block", [{ ...entry, cidr: "10.73.0.1/24" }], [], "is not a block inside"],
    ["an entry outside its room", [{ ...entry, cidr: "10.73.2.0/24" }], [], "is not a block inside"],
    ["two entries of one key", [entry, { ...other, key: "a" }], [], "has two allocations"],
    [
      "entries that share addresses",
      [entry, { ...other, cidr: "10.73.1.0/24", growth: "10.73.0.0/22" }],
      [],
      "share addresses",
    ],
    ["an entry that shares addresses with what rests", [entry], [{ ...entry, key: "b", freedOn }], "share addresses"],
  ])("with %s is refused at the entry", (_, allocations, quarantine, message) => {
    const at = { file: "lock.yaml", line: 4, column: 5 };
    const lock: AddressLock = { version: 1, allocations, quarantine };
    const { issues } = allocate({ ...world, requests: [], lock, positionOf: () => at });
    expect(issues).toMatchObject([{ code: "ADDRESS_LOCK_INVALID", at, fix: expect.any(String) }]);
    expect(issues[0]?.message).toContain(message);
  });

  test("with an entry in a reserved range is refused", () => {
    const lock: AddressLock = { version: 1, allocations: [entry], quarantine: [] };
    const reserved = [block("10.73.1.0/24")];
    const { issues } = allocate({ ...world, reserved, requests: [], lock });
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ["ADDRESS_RESERVED", "a has 10.73.0.0/23, inside the reserved range 10.73.1.0/24"],
    ]);
  });
});
