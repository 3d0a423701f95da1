// The words of a text, and what they are looked up by: the same rules as those of the index.
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{1b000}-\u{1b16f}\u{20000}-\u{3ffff}]+/gu;
const DROPPED = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
const LETTERS = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ŋ: "n", ŧ: "t", ĸ: "k", ſ: "s",
  ς: "σ", "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06a9": "\u0643"
};
const LONGEST = 40;

function fold(word) {
  const apart = word.normalize("NFKD").replace(DROPPED, "").replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? letter);
  return [...apart.normalize("NFC")].slice(0, LONGEST).join("");
}

/** The words in their order: their forms, and whether they are of a script that sets no spaces. */
export function words(text) {
  const found = [];
  const add = (word, unspaced) => {
    const form = fold(word);
    if (form) found.push({ form, unspaced });
  };
  const small = text.normalize("NFKC").toLowerCase().replace(/\u00ad/g, "");
  for (const [run] of small.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    let from = 0;
    for (const part of run.matchAll(UNSPACED)) {
      if (part.index > from) add(run.slice(from, part.index), false);
      const letters = [...part[0]];
      if (letters.length === 1) add(letters[0], true);
      for (let i = 1; i < letters.length; i++) add(letters[i - 1] + letters[i], true);
      from = part.index + part[0].length;
    }
    if (from < run.length) add(run.slice(from), false);
  }
  return found;
}
