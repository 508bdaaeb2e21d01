package nl.goedgesprek.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.goedgesprek.platform.SecretCode;

@Dependent
class AccessRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PasswordHashing passwords;

    boolean hasAccounts() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                > 0;
    }

    Optional<Account> account(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> account(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** As nobody else can change it until this transaction has ended. */
    Account lock(Account account) {
        entities.lock(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** These as they are now, while nobody else can change them until this transaction has ended. */
    List<Account> lock(long... ids) {
        return LongStream.of(ids)
                .sorted()
                .mapToObj(id -> entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    List<Account> accounts() {
        return entities.createQuery("select a from Account a order by a.email", Account.class)
                .getResultList();
    }

    /** The first of those who are let in. */
    Optional<Account> owner() {
        return entities.createQuery(
                        "select a from Account a where a.role = :owner and a.endedAt is null order by a.id",
                        Account.class)
                .setParameter("owner", Role.OWNER)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> accountOf(long coachId) {
        return entities.createQuery(
                        "select a from Account a where a.coachId = :coach and a.role <> :assistant order by a.id",
                        Account.class)
                .setParameter("coach", coachId)
                .setParameter("assistant", Role.ASSISTANT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<SetupLink> link(SecretCode token) {
        return Optional.ofNullable(entities.find(SetupLink.class, token.hash()));
    }

    Optional<SetupLink> linkOf(long coachId) {
        return entities.createQuery(
                        "select l from SetupLink l where l.coachId = :coach and l.accountId is null order by l.expiresAt desc",
                        SetupLink.class)
                .setParameter("coach", coachId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean hasResetOpenAfter(long accountId, Instant moment) {
        return entities.createQuery(
                                "select count(r) from PasswordReset r where r.accountId = :account and r.expiresAt > :moment",
                                Long.class)
                        .setParameter("account", accountId)
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }

    /** Whether the link was there to be used up; of two at once only one gets yes. */
    boolean useUp(SecretCode token) {
        return entities.createQuery("delete from SetupLink l where l.tokenHash = :hash")
                        .setParameter("hash", token.hash())
                        .executeUpdate()
                == 1;
    }

    void forgetLinks(long coachId) {
        entities.createQuery("delete from SetupLink l where l.coachId = :coach and l.accountId is null")
                .setParameter("coach", coachId)
                .executeUpdate();
    }

    List<Account> assistants() {
        return entities.createQuery("select a from Account a where a.role = :assistant order by a.id", Account.class)
                .setParameter("assistant", Role.ASSISTANT)
                .getResultList();
    }

    Optional<Account> assistant(long accountId) {
        return account(accountId).filter(Account::isAssistant);
    }

    Optional<SetupLink> linkOfAssistant(long accountId) {
        return entities.createQuery(
                        "select l from SetupLink l where l.accountId = :account order by l.expiresAt desc",
                        SetupLink.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void forgetLinksOfAssistant(long accountId) {
        entities.createQuery("delete from SetupLink l where l.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Puts the same password under another hash; whoever is logged in with it stays so, for his version stays. */
    void rehash(Account account, String hash) {
        entities.createQuery("update Account a set a.passwordHash = :hash, a.version = a.version where a.id = :id"
                        + " and a.version = :version")
                .setParameter("hash", hash)
                .setParameter("id", account.getId())
                .setParameter("version", account.version())
                .executeUpdate();
    }

    Optional<LoginSession> session(long id) {
        return Optional.ofNullable(entities.find(LoginSession.class, id));
    }

    List<LoginSession> sessions(long accountId) {
        return entities.createQuery(
                        "select s from LoginSession s where s.accountId = :account order by s.seenAt desc, s.id desc",
                        LoginSession.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** @param but the number of one that stays; zero for none */
    void endSessions(long accountId, long but) {
        entities.createQuery("delete from LoginSession s where s.accountId = :account and s.id <> :but")
                .setParameter("account", accountId)
                .setParameter("but", but)
                .executeUpdate();
    }

    void forgetSessions(Instant seenBefore, Instant begunBefore) {
        entities.createQuery("delete from LoginSession s where s.seenAt <= :seen or s.beganAt <= :began")
                .setParameter("seen", seenBefore)
                .setParameter("began", begunBefore)
                .executeUpdate();
    }

    Optional<KnownBrowser> browser(SecretCode token) {
        return Optional.ofNullable(entities.find(KnownBrowser.class, token.hash()));
    }

    void forgetBrowsers(Instant seenBefore) {
        entities.createQuery("delete from KnownBrowser b where b.seenAt < :seen")
                .setParameter("seen", seenBefore)
                .executeUpdate();
    }

    Optional<PasswordReset> reset(SecretCode token) {
        return Optional.ofNullable(entities.find(PasswordReset.class, token.hash()));
    }

    /** Whether the link was there to be used up; of two at once only one gets yes. */
    boolean useUpReset(SecretCode token) {
        return entities.createQuery("delete from PasswordReset r where r.tokenHash = :hash")
                        .setParameter("hash", token.hash())
                        .executeUpdate()
                == 1;
    }

    void forgetResets(long accountId) {
        entities.createQuery("delete from PasswordReset r where r.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    Optional<AddressChange> addressChange(long accountId) {
        return Optional.ofNullable(entities.find(AddressChange.class, accountId));
    }

    Optional<AddressChange> addressChange(SecretCode token) {
        return entities.createQuery("select c from AddressChange c where c.tokenHash = :hash", AddressChange.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    void forgetAddressChange(long accountId) {
        entities.createQuery("delete from AddressChange c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** When each was asked for. */
    List<Instant> addressChangesAsked() {
        return entities.createQuery("select c.askedAt from AddressChange c", Instant.class)
                .getResultList();
    }

    void forgetAddressChanges(Instant askedBefore) {
        entities.createQuery("delete from AddressChange c where c.askedAt < :before")
                .setParameter("before", askedBefore)
                .executeUpdate();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** So that it has its number at once. */
    void addNow(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    /** So that another can take its place in the same transaction. */
    void removeNow(Object entity) {
        entities.remove(entity);
        entities.flush();
    }

    Optional<Authenticator> authenticator(long accountId) {
        return Optional.ofNullable(entities.find(Authenticator.class, accountId));
    }

    /** Whether no code as late as this one was used before; of two at once only one gets yes. */
    boolean useUpStep(long accountId, long step) {
        return entities.createQuery("update Authenticator a set a.lastStep = :step"
                                + " where a.accountId = :account and a.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    /** Whether the code was there to be used up; of two at once only one gets yes. */
    boolean useUpRecovery(long accountId, String hash) {
        return entities.createQuery("delete from RecoveryCode c where c.codeHash = :hash and c.accountId = :account")
                        .setParameter("hash", hash)
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    Optional<Passkey> passkey(byte[] credentialId) {
        return entities.createQuery("select k from Passkey k where k.credentialHash = :hash", Passkey.class)
                .setParameter("hash", Passkey.hash(credentialId))
                .getResultStream()
                .findFirst();
    }

    List<Passkey> passkeys(long accountId) {
        return entities.createQuery(
                        "select k from Passkey k where k.accountId = :account order by k.id desc", Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void forgetPasskeys(long accountId) {
        entities.createQuery("delete from Passkey k where k.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Leaves nothing with which he came in, nor in which browsers; his password is none. */
    void forgetAllWays(Account account) {
        forgetWays(account.getId());
        entities.createQuery("delete from KnownBrowser b where b.accountId = :account")
                .setParameter("account", account.getId())
                .executeUpdate();
        account.secure(passwords.noHash());
    }

    /** All with which somebody comes in, but his password. */
    void forgetWays(long accountId) {
        forgetAuthenticator(accountId);
        forgetRecovery(accountId);
        forgetPasskeys(accountId);
        forgetResets(accountId);
        forgetAddressChange(accountId);
        endSessions(accountId, 0);
    }

    void forgetAuthenticator(long accountId) {
        entities.createQuery("delete from Authenticator a where a.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    long recoveryCodes(long accountId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    void forgetRecovery(long accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
