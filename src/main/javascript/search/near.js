// Whether a word may be meant by another.

/** Whether one form becomes the other by one letter more, less, other, or two exchanged. */
export function isNear(one, other) {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = endA - from;
  const right = endB - from;
  return (left <= 1 && right <= 1)
    || (left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]);
}
