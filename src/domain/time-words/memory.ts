/** A function that computes an answer once for each key; it forgets all of them when it holds `limit`. */
export function createMemory<T>(limit: number): (key: string, compute: (key: string) => T) => T {
  const answers = new Map<string, T>();
  return (key, compute) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= limit) answers.clear();
    const answer = compute(key);
    answers.set(key, answer);
    return answer;
  };
}
