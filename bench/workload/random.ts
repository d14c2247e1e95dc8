/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Positions of a list of `length` as people ask for its elements: the k-th with weight 1/k, which element is the k-th being
 * chance. `count` positions, from the same seed the same.
 */
export function zipfPositions(length: number, count: number, seed: number): number[] {
  const random = randomNumbers(seed);
  const order = Array.from({ length }, (_, position) => position);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= length; rank++) sums.push((sum += 1 / rank));
  return Array.from({ length: count }, () => {
    const mark = random() * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) >= mark) high = middle;
      else low = middle + 1;
    }
    return order[low] ?? 0;
  });
}
