// Every violation of axe-core's rules, its best practices included; its experiments are left out. A tag takes the rules that have it.
async (tag) => {
  document.activeElement.blur();
  scrollTo(0, 0);
  const { violations } = await axe.run(document, {
    resultTypes: ["violations"],
    ...(tag ? { runOnly: [tag] } : { rules: { "target-size": { enabled: true } } }),
  });
  return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}\n    ${failureSummary}`));
}
