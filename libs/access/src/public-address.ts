import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';

/** The names of this machine for itself. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'] as const;

/** Where browsers find the service, and how its cookies are kept there. Nothing of it is what a request claims. */
@Injectable()
export class PublicAddress {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** PUBLIC_URL; without it, as the settings make sure, this machine, by that of its names that the browser used. */
  originFor({ headers, socket }: FastifyRequest): string {
    if (this.config.publicUrl !== null) return this.config.publicUrl;
    const here = LOOPBACK.map((name) => new URL(`http://${name}:${socket.localPort ?? this.config.port}`));
    return (here.find(({ host }) => host === headers.host) ?? here[0])?.origin ?? '';
  }

  /** The name of a cookie. Over TLS no other host, and nothing without TLS, can set one of that name. */
  cookieName(name: 'ninety_session' | 'ninety_oidc'): string {
    return this.isTls ? `__Host-${name}` : name;
  }

  /** What a request brings of a cookie. */
  cookieOf(
    { cookies }: Pick<FastifyRequest, 'cookies'>,
    name: 'ninety_session' | 'ninety_oidc',
  ): string | undefined {
    const full = this.cookieName(name);
    return Object.hasOwn(cookies, full) ? cookies[full] : undefined;
  }

  /** For this site alone, never for scripts; over TLS alone where there is TLS. */
  cookieFor({ protocol }: FastifyRequest) {
    const secure = this.isTls || (this.config.publicUrl === null && protocol === 'https');
    return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  }

  private get isTls(): boolean {
    return this.config.publicUrl?.startsWith('https:') === true;
  }
}
