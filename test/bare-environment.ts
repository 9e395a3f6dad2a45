/** All that a program started by a test sees of our environment: the path, and where Node keeps what it has compiled. */
export const bareEnvironment = (): Record<string, string> => {
  const given = ['PATH', 'NODE_COMPILE_CACHE'].map((name) => [name, process.env[name]] as const)
  return Object.fromEntries(given.filter((pair): pair is readonly [string, string] => pair[1] !== undefined))
}
