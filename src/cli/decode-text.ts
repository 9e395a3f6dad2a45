/** The text of a file in UTF-8, or in UTF-16 where it begins with a byte order mark; null when it is neither. */
export const decodeText = (bytes: Uint8Array): string | null => {
  try {
    // The mark stays: offsets are those of the file as it stands there.
    const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

export const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}
