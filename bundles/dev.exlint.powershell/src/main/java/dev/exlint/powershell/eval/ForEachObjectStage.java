package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * ForEach-Object: its blocks run in the current scope for each object, or a member of each object is read.
 */
final class ForEachObjectStage extends Stage {
    private final Optional<PsScriptBlock> begin;
    private final Optional<PsScriptBlock> process;
    private final Optional<PsScriptBlock> last;
    private final Optional<String> member;
    private final List<Value> arguments;
    private final boolean known;
    private final Optional<Value> input;

    ForEachObjectStage(Evaluation run, Binding binding) {
        super(run);
        input = binding.value("InputObject");
        Value first = binding.value("Process").orElse(Known.NULL);
        List<PsScriptBlock> more = binding.rest().stream().map(ForEachObjectStage::block).flatMap(Optional::stream).toList();
        Optional<PsScriptBlock> main = block(first);
        boolean shifted = main.isPresent() && !more.isEmpty() && binding.parameter("Begin").isEmpty();
        begin = shifted ? main : binding.value("Begin").flatMap(ForEachObjectStage::block);
        process = shifted ? Optional.of(more.get(0)) : main;
        arguments = main.isPresent() ? List.of() : binding.rest();
        last = shifted && more.size() > 1 ? Optional.of(more.get(1)) : binding.value("End").flatMap(ForEachObjectStage::block);
        member = binding.value("MemberName").or(() -> Optional.of(first)).filter(Known.class::isInstance)
                .map(each -> ((Known) each).content()).filter(String.class::isInstance).map(String.class::cast);
        known = (process.isPresent() || member.isPresent() || first.equals(Known.NULL)) && binding.open().isEmpty()
                && binding.parameter("Parallel").isEmpty();
        if (known) {
            Stream.of(begin, process, last).flatMap(Optional::stream).forEach(each -> followed(run, each));
        }
    }

    /**
     * Nothing but this pipeline runs the block, even if no object comes; a check of a script that nobody started judges it all the same.
     */
    static void followed(Evaluation run, PsScriptBlock block) {
        if (!run.options.openParameters()) {
            run.ran.add(block.body());
        }
    }

    static Optional<PsScriptBlock> block(Value value) {
        if (value instanceof Known known && known.content() instanceof PsArray array && array.elements().size() == 1) {
            return block(array.elements().get(0));
        }
        return value instanceof Known known && known.content() instanceof PsScriptBlock block ? Optional.of(block) : Optional.empty();
    }

    @Override
    void begin() {
        begin.ifPresent(this::plain);
    }

    @Override
    void start() {
        begin();
        Optional<Value> given = input;
        if (given.isPresent()) {
            object(given.get());
            end();
            return;
        }
        process.ifPresent(each -> run(each, Known.NULL));
        end();
    }

    @Override
    void object(Value object) {
        if (!known) {
            next().unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, "ForEach-Object"));
        } else if (process.isPresent()) {
            run(process.get(), object);
        } else {
            member.ifPresent(name -> feed(member(object, name)));
        }
    }

    /** Whether looking at an object changes nothing. */
    boolean isPure() {
        return known && begin.isEmpty() && last.isEmpty() && process.map(each -> AnyOrder.isPure(each.body())).orElse(arguments.isEmpty());
    }

    private Output member(Value object, String name) {
        if (object instanceof Known target && target.content() instanceof String text && !name.equalsIgnoreCase("Length")) {
            Value result = Methods.text(run, text, name.toLowerCase(java.util.Locale.ROOT), arguments);
            return Enumerating.output(result == null ? new Unknown(UnknownReason.MEMBER, name) : result);
        }
        if (!arguments.isEmpty()) {
            return Output.unknown(new Unknown(UnknownReason.MEMBER, name));
        }
        return Enumerating.output(Members.read(run, object, new Known(name), false));
    }

    @Override
    void unknown(Unknown why) {
        run.anyNumberOfTimes(null, () -> object(why));
    }

    @Override
    void end() {
        last.ifPresent(this::plain);
    }

    private void plain(PsScriptBlock block) {
        feed(run.capture(() -> run.calls.inPlace(block.body())));
    }

    private void run(PsScriptBlock block, Value object) {
        feed(run.capture(() -> Current.with(run, object, () -> run.repeat(() -> run.calls.inPlace(block.body())))));
    }
}
