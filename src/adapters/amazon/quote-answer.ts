const longest = 300

/** Foreign text made fit for a log line or a card: bounded, on one line, without secrets or mail addresses. */
export const quoteAnswer = (text: string, secrets: readonly string[]): string => {
  const known = secrets.filter((secret) => secret.length >= 4)
  return (
    known
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text.slice(0, 8000))
      // A secret that the first cut went through stands in the part that falls away now.
      .slice(0, 2000)
      .replace(/Atz[a-z]\|[^\s"'<>]*/g, '[secret]')
      .replace(/[^\s@"'<>:]{1,64}@[^\s@"'<>]{1,255}/g, '[address]')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, longest)
      .toWellFormed()
  )
}
