/** An address from a signed payload still may only be Slack's, or the stand-in's when one is in use. */
export const isSlacks = (url: string, apiUrl: string | null): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (apiUrl && hostname === new URL(apiUrl).hostname) return true
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'))
}
