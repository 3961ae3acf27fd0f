/** A bracketed stretch → is it a stage direction rather than words of the speaker? */

const WORDS =
  /\b(?:laugh(?:s|ter|ing)?|chuckl(?:es?|ing)|applau(?:se|ds|ding)|clap(?:s|ping)|cheer(?:s|ing)|music|sings?|singing|inaudible|indiscernible|unintelligible|unclear|crosstalk|cross[- ]talk|overlapping|off[- ]mic(?:rophone)?|pause[sd]?|silence|silent|sighs?|coughs?|coughing|gavel|recess|break|interruption|interposing|phonetic|bell|video|audio|no (?:verbal )?response|nonverbal|nods?|nodding|shakes?|show of hands|foreign language|speaking|spoken|end of|beginning of|start of|recording|redacted|technical difficult(?:y|ies)|disturbance|feedback|noise|background|moment of|vote|poll|hum|whereupon|follows?|submitted|prepared statement|graphic|presiding|continuing|standing|witness(?:es)? sworn|oath|discussion|adjourned|information|material|off the record)\b/i;

/** @param bracketed the stretch with its brackets */
export function isDirection(bracketed: string): boolean {
  const round = bracketed.startsWith('(') || bracketed.startsWith('\\(');
  const inner = bracketed.replace(/^\\?[[(]\s*|\s*\\?[\])]$/g, '');
  if (inner === '' || !/\p{L}/u.test(inner)) return false;
  const words = inner.split(/\s+/).length;
  // Round brackets also hold asides of the speaker; only short, well-known directions count there.
  if (round && inner === inner.toUpperCase() && /[A-Z]{4}.*\s\S/.test(inner)) return true;
  if (round && /^whereupon\b/i.test(inner)) return true;
  if (round)
    return (
      words <= 4 &&
      /^\p{L}/u.test(inner) &&
      WORDS.test(inner) &&
      !/\b(?:the|of|is|was|video|audio|information|material|discussion|vote|break)\b/i.test(inner)
    );
  return WORDS.test(inner) || /\.$/.test(inner) || (inner === inner.toUpperCase() && /[A-Z]{4}/.test(inner));
}
