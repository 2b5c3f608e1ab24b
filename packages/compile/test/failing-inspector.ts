// An inspector that is broken itself.

export default function failingInspector(): never {
  throw new Error("the inspector looked away");
}
