/** "Adventsangebot", "Herbstrabatt": occasions, and what shops make of them. */
export const occasions = `(${'advents oster weihnachts sommer winter herbst frühlings frühjahrs valentins muttertags vatertags geburtstags jubiläums wochenend kennenlern einführungs kombi spar vorteils aktions stammkunden neukunden nikolaus silvester halloween ferien mitternachts treue'
  .split(' ')
  .flatMap((one) =>
    'angebot angebote aktion rabatt rabatte sale preis preise deal deals special specials gutschein'
      .split(' ')
      .map((what) => one + what),
  )
  .join('|')})`
