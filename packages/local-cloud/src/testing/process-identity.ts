/**
 * Gives this process the identity that a metadata server hands out: Google's clients look for it in the environment.
 * @param project without it, the clients ask the metadata server
 * @returns what takes the identity back: test files share their process
 */
export function assumeIdentity(metadataHost: string, project?: string): () => void {
  const identity = {
    GCE_METADATA_HOST: metadataHost,
    METADATA_SERVER_DETECTION: 'assume-present',
    GOOGLE_CLOUD_PROJECT: project,
  };
  const before = Object.keys(identity).map((name) => [name, process.env[name]] as const);
  setVariables(Object.entries(identity));
  return () => setVariables(before);
}

function setVariables(variables: readonly (readonly [string, string | undefined])[]): void {
  for (const [name, value] of variables) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
