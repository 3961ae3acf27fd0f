/** The backward sums of a linear-chain conditional random field (Rabiner 1989, scaled at each token), for tagging and for training. */

/** Fills `beta`, `labels` numbers a token, for n tokens: `step` are the weights from label by to label, `e` those of the labels at each token. */
export function backward(
  step: Float64Array,
  e: Float64Array,
  beta: Float64Array,
  n: number,
  labels: number,
): void {
  const L = labels;
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
  for (let t = n - 2; t >= 0; t--) {
    let sum = 0;
    for (let x = 0; x < L; x++) {
      let b = 0;
      for (let y = 0; y < L; y++) b += step[x * L + y]! * e[(t + 1) * L + y]! * beta[(t + 1) * L + y]!;
      beta[t * L + x] = b;
      sum += b;
    }
    for (let x = 0; x < L; x++) beta[t * L + x]! /= sum;
  }
}
