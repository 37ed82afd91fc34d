/**
 * The syntax tree: the engine's node types with the engine's extents, and the questions one asks of it.
 *
 * <p>Constructors take {@code null} where a part is optional, accessors answer with {@link java.util.Optional}; lists are never null.
 * Java 17 cannot switch over sealed types: switch over {@link dev.exlint.powershell.ast.Ast#nodeType()}, or ask with {@code instanceof}.
 *
 * <p>Where does a script call a cmdlet, and with which tokens?
 * <pre>{@code
 * for (CommandAst command : AstQueries.commands(tree.root(), "Enable-ExchangeCertificate")) {
 *     List<Token> tokens = AstQueries.tokens(command, tree.tokens());
 * }
 * }</pre>
 *
 * <p>Which command is the caret in, and which argument?
 * <pre>{@code
 * AstPath path = AstPath.before(tree.root(), caret);
 * Optional<CommandAst> command = path.enclosingCommand();
 * Optional<CommandElementAst> element = path.enclosingElement();
 * }</pre>
 *
 * <p>What did the author write above a statement?
 * <pre>{@code
 * for (Token comment : AstQueries.leadingComments(statement, tree.tokens())) {
 *     System.out.println(comment.text());
 * }
 * }</pre>
 */
package dev.exlint.powershell.ast;
