/** A function that builds its value when it is first asked for it: loading a script builds nothing that no click needs. */
export function lazy<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
