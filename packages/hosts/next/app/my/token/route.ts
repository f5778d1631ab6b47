import { createRosterClient } from '@roster-kit/sdk';

const server = () =>
  createRosterClient({ baseUrl: process.env.NEXT_PUBLIC_ROSTER_URL ?? '', token: process.env.ROSTER_API_KEY ?? '' });

/** A token for the person who is signed in to the product. Here it is always the same one. */
export async function POST(request: Request): Promise<Response> {
  const userId = process.env.ACME_USER_ID ?? '';
  const token = await server().tokens.create({
    userId,
    twoFactorVerified: true,
    origin: request.headers.get('origin') ?? new URL(request.url).origin,
  });
  return Response.json(token, { status: 201 });
}
