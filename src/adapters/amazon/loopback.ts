/** The port of a stand-in for all Amazon hosts. Anything but plain HTTP on this machine is refused. */
export const loopbackPort = (url: string): number => {
  const parsed = URL.parse(url)
  const local = parsed !== null && ['127.0.0.1', 'localhost'].includes(parsed.hostname)
  const bare = parsed !== null && parsed.pathname === '/' && parsed.search === '' && parsed.username === ''
  if (parsed === null || parsed.protocol !== 'http:' || !local || !bare || parsed.port === '') {
    throw new Error('SP_API_URL must be http://127.0.0.1:<port>: it is for a stand-in on this machine only.')
  }
  return Number(parsed.port)
}
