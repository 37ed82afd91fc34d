/**
 * The syntax tree: the engine's node types with the engine's extents, and the questions one asks of it.
 *
 * <p>Constructors take {@code null} where a part is optional, accessors answer with {@link java.util.Optional}; lists are never null.
 * Java 17 cannot switch over sealed types: switch over {@link dev.exlint.powershell.ast.Ast#nodeType()}, or ask with {@code instanceof}.
 *
 * <p>Which commands does a script call?
 * <pre>{@code
 * for (CommandAst command : AstQueries.all(tree.root(), CommandAst.class)) {
 *     command.commandName().ifPresent(System.out::println);
 * }
 * }</pre>
 *
 * <p>Which command is the caret in, and which argument?
 * <pre>{@code
 * AstPath path = AstPath.before(tree.root(), caret);
 * Optional<CommandAst> command = path.enclosingCommand();
 * Ast argument = path.innermost();
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
