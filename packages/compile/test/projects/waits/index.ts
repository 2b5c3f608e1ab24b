// Waits for something that nobody does.

export default async () => {
  await new Promise<void>(() => undefined);
};
