import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey } from 'jose';

const CLIENT = 'ninety-console';

/** An OIDC issuer with a sign-in that asks nothing: whoever is set as `subject` is signed in. */
export class Issuer {
  subject = 'kim';
  /** What else it says of them, such as their groups. */
  claims: Record<string, unknown> = {};
  /** What the authorization request said, and what the token request proved. */
  readonly asked: URLSearchParams[] = [];
  /** Where it listens again after it was away. */
  private port = 0;

  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
    private readonly jwk: object,
  ) {}

  static async start(): Promise<Issuer> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const server = createServer();
    const issuer = new Issuer(server, privateKey, {
      ...(await exportJWK(publicKey)),
      kid: 'k1',
      alg: 'RS256',
    });
    server.on('request', (request, response) => {
      void issuer.answer(request.url ?? '', response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return issuer;
  }

  get url(): string {
    const address = this.server.address() as AddressInfo | null;
    return `http://127.0.0.1:${address?.port ?? this.port}`;
  }

  get settings(): Record<string, string> {
    return { OIDC_ISSUER: this.url, OIDC_AUDIENCE: 'ninety', OIDC_CLIENT_ID: CLIENT };
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Nobody listens at its address any more. */
  async goAway(): Promise<void> {
    this.port = (this.server.address() as AddressInfo).port;
    const closed = once(this.server, 'close');
    this.close();
    await closed;
  }

  async comeBack(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** A token for the service itself, as a program gets it. */
  token(
    claims: { subject?: string; audience?: string; expiresIn?: string; kid?: string } = {},
    more: Record<string, unknown> = this.claims,
  ): Promise<string> {
    const { subject = this.subject, audience = 'ninety', expiresIn = '5m', kid = 'k1' } = claims;
    return new SignJWT(more)
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(this.url)
      .setAudience(audience)
      .setSubject(subject)
      .setExpirationTime(expiresIn)
      .sign(this.key);
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    const url = new URL(path, this.url);
    const json = (body: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return void json({
          issuer: this.url,
          authorization_endpoint: `${this.url}/authorize`,
          token_endpoint: `${this.url}/token`,
          jwks_uri: `${this.url}/jwks`,
          id_token_signing_alg_values_supported: ['RS256'],
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
        });
      case '/jwks':
        return void json({ keys: [this.jwk] });
      case '/authorize': {
        this.asked.push(url.searchParams);
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        back.searchParams.set('code', 'c1');
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        return void response.writeHead(302, { location: back.href }).end();
      }
      case '/token':
        return void json({ access_token: 'a', token_type: 'Bearer', id_token: await this.idToken() });
      default:
        return void response.writeHead(404).end();
    }
  }

  private idToken(): Promise<string> {
    const nonce = this.asked.at(-1)?.get('nonce') ?? '';
    return new SignJWT({ nonce, ...this.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(this.url)
      .setAudience(CLIENT)
      .setSubject(this.subject)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(this.key);
  }
}
